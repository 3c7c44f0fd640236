/**
 * How the id of a fact is written, as the source of a pattern: a letter, two digits, and what sets it apart from its
 * like, e.g. `F20`, `E34a`, `D08-late`.
 * @param letters those of the seed, of external material, of derived facts and of the map, or some of them
 */
export function factId(letters = 'FEDG'): string {
  return `[${letters}]\\d{2}[a-z]?(?:-[a-z0-9]+)*`
}
