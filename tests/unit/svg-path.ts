import type { Point } from '../../geometry/canvas'

/** Points along one piece of a curve, for the control points of a line, a quadratic or a cubic Bézier curve. */
function along(points: readonly Point[], n = 48): Point[] {
  return Array.from({ length: n + 1 }, (_, i) => {
    let level = points
    while (level.length > 1)
      level = level.slice(1).map((b, k) => ({ x: level[k]!.x + (b.x - level[k]!.x) * i / n, y: level[k]!.y + (b.y - level[k]!.y) * i / n }))
    return level[0]!
  })
}

/**
 * Points along an SVG path in absolute commands, close enough to see what it runs through; arcs count as their chords.
 * @throws on a command that no figure uses
 */
export function pointsOf(d: string): Point[] {
  const points: Point[] = []
  let at = { x: 0, y: 0 }
  let start = at
  for (const [, command, rest = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const pairs = Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => ({ x: numbers[2 * i]!, y: numbers[2 * i + 1]! }))
    const to = {
      M: () => pairs,
      L: () => pairs,
      C: () => pairs,
      Q: () => pairs,
      H: () => [{ x: numbers[0]!, y: at.y }],
      V: () => [{ x: at.x, y: numbers[0]! }],
      A: () => [{ x: numbers[5]!, y: numbers[6]! }],
      Z: () => [start],
    }[command!]
    if (!to)
      throw new Error(`No points along ${command} in ${d}.`)
    const controls = to()
    if (command !== 'M')
      points.push(...along([at, ...controls]))
    at = controls.at(-1)!
    if (command === 'M')
      start = at
  }
  return points
}
