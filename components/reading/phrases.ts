/** The items of a list as they are written, each with the comma after it: a line may break between items but not inside one. */
export function phrases(list: string): string[] {
  return list.split(/(?<=、|, )/)
}
