import process from 'node:process'
import { editions } from '../data/editions'
import { KIND_WORDS, MEASURE_WORDS, quantityText } from '../data/text/format'
import type { Fact } from '../data/types'
import { command } from './lib/command'
import { UserError } from './lib/fail'
import { deckProblems } from './lib/soundness'

const USAGE = `Usage: npm run facts [-- word … | --check]

Prints the facts of the deck: id, value with unit, year, measure, kind, source, the file to change it in and the slides that use it.

  word      print only the facts in whose line each word stands, e.g. npm run facts -- 7763
  --check   check the data and what the slides do with it; each problem is one line with file, id and field
  --help    print this

Exit codes: 0 the data is sound, 1 it has problems, no fact has the words, or the command was called wrongly.`

const COLUMNS = ['id', 'value', 'year', 'measure', 'kind', 'source', 'file', 'slides'] as const

/** Origin of a fact: its sources, or its formula. */
function origin(fact: Fact): string {
  return fact.kind === 'derived' ? fact.formula : fact.cites.map(({ source, at }) => [source, at].filter(Boolean).join(' ')).join('; ')
}

/** The number of a fact, else the words it stands for. */
function content(fact: Fact): string {
  if (fact.value !== undefined)
    return quantityText(fact, 'zh')
  const words = fact.kind === 'derived' ? '' : fact.term?.zh ?? fact.names?.map(name => name.zh).join('、') ?? ''
  return words.length > 24 ? `${words.slice(0, 23)}…` : words || '–'
}

function row(fact: Fact, file: string | undefined, slides: readonly string[]): readonly string[] {
  return [
    fact.id,
    content(fact),
    String(fact.year ?? '–'),
    fact.measure ? MEASURE_WORDS[fact.measure].zh : '–',
    KIND_WORDS[fact.kind].zh,
    origin(fact),
    file ?? '–',
    slides.join(' ') || '–',
  ]
}

/** Columns that a text takes in a terminal: Chinese characters and full-width marks take two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2E80-\u9FFF\uFF00-\uFF60]/.test(char) ? 2 : 1), 0)
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map(cells => width(cells[column]!))))
  return rows
    .map(cells => cells.map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell))).join('  ').trimEnd())
    .join('\n')
}

/** Whether a row contains each of the words. */
const holds = (cells: readonly string[], words: readonly string[]) => words.every(word => cells.some(cell => cell.includes(word)))

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', () => process.exit(0))

await command({ call: 'npm run facts', help: USAGE, allowPositionals: true, options: {
  check: { type: 'boolean', default: false },
} }, async ({ values, positionals: words }) => {
  const problems = await deckProblems()
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    return 1
  }
  // The registry trusts its data, so it is loaded only once the data has been checked.
  const { fact, factEntries, sources } = await import('../data/registry')
  const { usesOf } = await import('./lib/usage')
  if (values.check) {
    console.log(`${factEntries.length} facts, ${sources.length} sources: no contradictions found.`)
    return 0
  }
  const { factFiles } = await import('../data/deck-data')
  const files = new Map(factFiles.flatMap(({ file, entries }) => entries.map(({ id }) => [id, file])))
  const uses = usesOf(editions[0]!)
  const rows = factEntries.map(({ id }) => row(fact(id), files.get(id), uses.get(id) ?? [])).filter(cells => holds(cells, words))
  if (rows.length === 0)
    throw new UserError(`no fact has ${words.join(' and ')} in its line; npm run facts lists them all.`)
  console.log(table([COLUMNS, ...rows]))
  return 0
})
