/**
 * Moves neighbours apart along one axis until each has its room, as little as needed and without changing their order.
 * @param wishes wished centres, in ascending order
 * @param sizes room that each takes along the axis
 * @param from start of the range to stay in
 * @param to end of the range; when there is too little room the row overruns it evenly on both sides
 * @returns the centres
 */
export function spread(wishes: readonly number[], sizes: readonly number[], from = -Infinity, to = Infinity): number[] {
  // Blocks of touching neighbours; a block sits where its members would be best off on average.
  const blocks: { start: number, size: number, members: number[] }[] = []
  const seat = (members: readonly number[]) => {
    let offset = 0
    let sum = 0
    for (const i of members) {
      sum += wishes[i]! - sizes[i]! / 2 - offset
      offset += sizes[i]!
    }
    const start = offset > to - from
      ? (from + to - offset) / 2
      : Math.min(Math.max(sum / members.length, from), to - offset)
    return { start, size: offset }
  }
  wishes.forEach((_, i) => {
    let members = [i]
    let placed = seat(members)
    for (let last = blocks.at(-1); last && last.start + last.size > placed.start + 1e-9; last = blocks.at(-1)) {
      blocks.pop()
      members = [...last.members, ...members]
      placed = seat(members)
    }
    blocks.push({ ...placed, members })
  })
  return blocks.flatMap(({ start, members }) => {
    let at = start
    return members.map((i) => {
      const centre = at + sizes[i]! / 2
      at += sizes[i]!
      return centre
    })
  })
}
