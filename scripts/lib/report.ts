import type { JSONReport, JSONReportSuite } from 'playwright/types/testReporter'
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/** Result of a run of the specs. */
export interface SpecRun {
  readonly passed: number
  readonly failed: number
  /** Why specs failed, each reason once, with the specs it failed. */
  readonly reasons: ReadonlyMap<string, readonly string[]>
}

/** Characters of a message that are shown; the whole message is further up. */
const MESSAGE_LENGTH = 300

const shortened = (message: string) => stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, MESSAGE_LENGTH)

function failuresOf({ file, suites = [], specs = [] }: JSONReportSuite): [reason: string, spec: string][] {
  const own = specs.filter(({ ok }) => !ok).map(({ title, tests }): [string, string] => {
    const message = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message))).find(Boolean)
    return [shortened(message ?? 'it says nothing'), `${file} › ${title}`]
  })
  return [...own, ...suites.flatMap(failuresOf)]
}

/** Reads what Playwright reports. A skipped or flaky spec proves nothing, so it counts as failed. */
export function readReport(path: string): SpecRun {
  const { stats, suites, errors } = JSON.parse(readFileSync(path, 'utf8')) as JSONReport
  const reasons = new Map<string, string[]>()
  for (const [reason, spec] of [...suites.flatMap(failuresOf), ...errors.map(({ message }): [string, string] => [shortened(message ?? ''), 'outside of any spec'])])
    reasons.set(reason, [...reasons.get(reason) ?? [], spec])
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length, reasons }
}
