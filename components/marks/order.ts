/**
 * The `order` of one of several parts that come in one after the other: evenly spaced, the first at 0.
 * @param i index of the part
 * @param n number of the parts
 * @param last order of the last part
 */
export function orderOf(i: number, n: number, last = 1): number {
  return last * i / Math.max(1, n - 1)
}
