import type { FieldError } from './shapes'
import type { Source } from '../types'

/** Whether something is a month that exists, as `YYYY-MM`. */
export function isMonth(month: unknown): month is string {
  return typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) && isDate(month)
}

/** Whether a text is a day, month or year that the calendar has, as `YYYY[-MM[-DD]]`. */
function isDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match)
    return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  // Date rolls impossible days over to the next month, which reveals them.
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
}

/** Whether a date lies after a month, as far as its precision allows to tell. */
function isAfter(date: string, month: string): boolean {
  return date.slice(0, 7) > month.slice(0, Math.min(date.length, 7))
}

/** Errors in the date and the address of a source. */
export function sourceErrors(source: Source, searchedUntil: string | undefined, newestSeen: string | undefined): readonly FieldError[] {
  const found: FieldError[] = []
  const { date, url } = source
  if (!isDate(date))
    found.push({ field: 'date', message: `is ${JSON.stringify(date)}, which is no date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD.` })
  else if (searchedUntil && isAfter(date, searchedUntil))
    found.push({ field: 'date', message: `is ${date}, after the search ended in ${searchedUntil}; correct it or move searchedUntil in data/search-dates.ts.` })
  else if (newestSeen && isAfter(date, newestSeen))
    found.push({ field: 'date', message: `is ${date}, newer than newestSeen ${newestSeen} in data/search-dates.ts; correct the date or move newestSeen.` })
  if (url === undefined && source.urlNote === undefined)
    found.push({ field: 'url', message: 'is missing; give the address, or a urlNote that says why there is none.' })
  else if (url !== undefined && !isWebAddress(url))
    found.push({ field: 'url', message: `is ${JSON.stringify(url)}; write a full address that begins with http:// or https://.` })
  return found
}

function isWebAddress(url: string): boolean {
  try {
    // Only addresses that a reader can open: no spaces, a host with a dot.
    return /^https?:\/\/\S+$/.test(url) && new URL(url).hostname.includes('.')
  }
  catch {
    return false
  }
}
