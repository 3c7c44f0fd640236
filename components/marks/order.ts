/**
 * The `order` of a part that comes in one after the other with its like: the first at 0, the others evenly up to the last.
 * @param i index of the part
 * @param n number of the parts
 * @param last order of the last part
 */
export function orderOf(i: number, n: number, last = 1): number {
  return last * i / Math.max(1, n - 1)
}
