/** What never reaches the drawing as words. */
const NOT_DRAWN = new Set(['description', 'table', 'fact', 'to', 'adcode', 'spoken'])
const HAN = /\p{Script=Han}/u

function mapped(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (NOT_DRAWN.has(key))
    return value
  if (typeof value === 'string')
    return change(value)
  if (Array.isArray(value))
    return value.map(item => mapped(item, change, key))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, change, name)]))
  return value
}

/**
 * The same figure with other words: every Chinese text so many times as long. Numerals, ids, single characters and the
 * frames that a number is set into stay.
 * @param data data of a figure in Chinese
 * @param times how many times as long
 */
export function stretched<T>(data: T, times: number): T {
  return mapped(data, text => HAN.test(text) && text.length > 1 && !text.includes('{}') ? text.repeat(times) : text) as T
}

/** A fixed sequence of numbers between 0 and 1, so that a failing case comes back. */
export function sequence(seed: number): () => number {
  let state = seed * 2654435761 % 4294967296
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
