import { createHash } from 'node:crypto'

/** Numbers in a text, such as those of an SVG path. */
const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g

/** A tenth of a unit is finer than anyone sees. */
const rounded = (value: number) => String(Math.round(value * 10) / 10 + 0)

/** Longest text that is written out; nobody compares the points of a coast one by one. */
const LONGEST = 300

/** A text with its numbers rounded; a long one by its beginning and a checksum. */
function line(text: string): string {
  const whole = text.replace(NUMBER, digits => rounded(Number(digits))).replace(/\s+/g, ' ')
  return whole.length > LONGEST ? `${whole.slice(0, 80)}… (${whole.length} characters, ${createHash('sha256').update(whole).digest('hex').slice(0, 8)})` : whole
}

/** A value that holds no other. */
function leaf(value: unknown): string {
  if (typeof value === 'number')
    return rounded(value)
  return typeof value === 'string' ? line(value) : String(value)
}

const isLeaf = (value: unknown) => typeof value !== 'object' || value === null

/**
 * A layout as lines that can be compared: each thing that is placed is a line, its place in the layout first.
 * @param place where the layout stands, to begin each line with
 */
export function linesOfLayout(layout: unknown, place: string): readonly string[] {
  if (isLeaf(layout))
    return [`${place} ${leaf(layout)}`]
  const entries = Object.entries(layout as object)
  const own = entries.filter(([, value]) => isLeaf(value) && value !== undefined).map(([key, value]) => Array.isArray(layout) ? leaf(value) : `${key} ${leaf(value)}`)
  const within = entries.filter(([, value]) => !isLeaf(value)).flatMap(([key, value]) => linesOfLayout(value, Array.isArray(layout) ? `${place}[${key}]` : `${place}.${key}`))
  return [...own.length > 0 ? [`${place} ${own.join(', ')}`] : [], ...within]
}
