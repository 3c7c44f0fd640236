import type { Fact, Lang, Text } from '../types'
import type { FigureTable } from './table'
import { MEASURE_WORDS, quantity, quantityText } from '../text/format'
import { fact, source } from '../registry'
import { countWord } from '../text/count-words'
import { yearOf } from './terms'
import type { YearFacts } from './years'
import { factsByYear } from './years'

/** What a target counts: the core industry or all of it. */
export type DriftScope = 'core' | 'total'

/** One target in the wording of one document. */
export interface DriftTarget {
  readonly fact: string
  readonly year: number
  readonly scope: DriftScope
  /** Sign and digits. */
  readonly number: string
  /** The document's word for what is measured. */
  readonly words: string
}

/** A document with its targets, on a level of its own. */
export interface DriftDocument {
  readonly year: string
  readonly name: string
  /** Fact of the document itself, and the source whose year is used for it. */
  readonly fact: string
  readonly source?: string
  readonly targets: readonly DriftTarget[]
  /** A target year for which the document gives no number. */
  readonly unnumbered?: { readonly fact: string, readonly year: number, readonly text: string }
}

/** What became of a number from one document to the next. */
export interface DriftMove {
  readonly from: string
  readonly to: string
  readonly scope: DriftScope
}

export interface DriftFinding {
  /** Facts that it compares. */
  readonly facts: readonly string[]
  readonly source?: string
  readonly heading: string
  readonly lines: readonly string[]
}

export interface DriftData {
  readonly description: readonly string[]
  /** In the order of publication. */
  readonly documents: readonly DriftDocument[]
  readonly moves: readonly DriftMove[]
  readonly findings: readonly DriftFinding[]
  readonly yearFacts: YearFacts
  readonly table: FigureTable
}

/** The source that reports the plan. */
const ARTICLE = 'zheshang-2024'

const DOCUMENTS: readonly {
  readonly name: Text
  readonly year: () => number
  readonly fact: string
  readonly source?: string
  readonly facts: readonly string[]
  readonly unnumbered?: string
}[] = [
  { name: { zh: '发布会', en: 'launch' }, year: () => yearOf('E02'), fact: 'E02', facts: ['E02-core-2025', 'E02-core-2035', 'E02-sprint-2035'] },
  { name: { zh: '实施意见', en: 'opinions' }, year: () => yearOf('E03'), fact: 'E03', facts: ['E03-core', 'E03-total'] },
  // The plan itself carries no date in the material: the year is that of the article that reports it.
  { name: { zh: '《规划》', en: 'Plan' }, year: reportedIn, fact: 'F02', source: ARTICLE, facts: ['F25', 'F26'], unnumbered: 'F27' },
]

/** Wording of a document that says more than the measure. */
const WRITTEN: Readonly<Record<string, Text>> = {
  'E02-sprint-2035': { zh: '冲刺', en: 'stretch' },
  'E03-total': { zh: '总体规模', en: 'overall scale' },
}

const MOVES: readonly DriftMove[] = [
  { from: 'E02-core-2025', to: 'E03-core', scope: 'core' },
  { from: 'E02-sprint-2035', to: 'E03-total', scope: 'total' },
  { from: 'E03-total', to: 'F26', scope: 'total' },
]

/** Facts that the findings compare. */
const TRILLION_FACTS = ['E02-sprint-2035', 'E03-total']
const CORE_FACTS = ['E02-core-2025', 'E03-core', 'F26']

const CORE_MEASURES: readonly Fact['measure'][] = ['core-scale', 'core-revenue']

function reportedIn(): number {
  return Number(source(ARTICLE).date.slice(0, 4))
}

function target(id: string, lang: Lang): DriftTarget {
  const entry = fact(id)
  const { sign, digits } = quantity(entry, lang)
  return {
    fact: id,
    year: yearOf(id),
    scope: CORE_MEASURES.includes(entry.measure) ? 'core' : 'total',
    number: `${sign}${digits}`,
    words: (WRITTEN[id] ?? MEASURE_WORDS[entry.measure!])[lang],
  }
}

/** Three documents, three ways of writing the trillion; every number is a target. */
export function drift(lang: Lang): DriftData {
  const zh = lang === 'zh'
  const documents = DOCUMENTS.map(({ name, year, fact: document, source: dated, facts, unnumbered }): DriftDocument => ({
    fact: document,
    source: dated,
    year: zh ? `${year()}年` : String(year()),
    name: name[lang],
    targets: facts.map(id => target(id, lang)),
    unnumbered: unnumbered === undefined
      ? undefined
      : { fact: unnumbered, year: yearOf(unnumbered), text: zh ? '没有数字' : 'no figure' },
  }))
  const [core, coreLater] = [yearOf('E02-core-2025'), yearOf('E03-core')]
  const [trillion, trillionEarlier] = [yearOf('E02-sprint-2035'), yearOf('E03-total')]
  const size = quantity(fact('E03-core'), lang).digits
  const forward = countWord(trillion - trillionEarlier, lang)
  const back = countWord(coreLater - core, lang)
  const findings: DriftFinding[] = zh
    ? [
        { facts: TRILLION_FACTS, heading: `万亿早了${forward}年`, lines: [`从${trillion}年的核心，`, `换成${trillionEarlier}年的总体`] },
        { facts: CORE_FACTS, source: ARTICLE, heading: `核心${size}晚了${back}年`, lines: [`从${core}年到${coreLater}年；`, `${reportedIn()}年刊文未再提核心`] },
      ]
    : [
        { facts: TRILLION_FACTS, heading: `The trillion: ${forward} years sooner`, lines: [`once the core in ${trillion},`, `now the total in ${trillionEarlier}`] },
        { facts: CORE_FACTS, source: ARTICLE, heading: `Core ${size} bn: ${back} years later`, lines: [`from ${core} to ${coreLater};`, `the ${reportedIn()} article names no core`] },
      ]
  const yearFacts = factsByYear(documents.flatMap(({ targets, unnumbered }) => [...targets.map(entry => entry.fact), ...unnumbered ? [unnumbered.fact] : []]))
  return { documents, moves: MOVES, findings, yearFacts, table: tableOf(documents, lang), description: [describe(documents, findings, lang)] }
}

function tableOf(documents: readonly DriftDocument[], lang: Lang): FigureTable {
  const zh = lang === 'zh'
  const yearText = (year: number) => zh ? `${year}年` : String(year)
  const { unit } = quantity(fact(documents[0]!.targets[0]!.fact), lang)
  return {
    caption: zh ? `三份文件的目标（${unit}）` : `The targets of three documents (${unit.trim()})`,
    columns: zh ? ['文件', '目标年', '口径', '数值'] : ['Document', 'Target year', 'Measure', 'Value'],
    rows: documents.flatMap(({ year, name, targets, unnumbered }) => [
      ...targets.map(target => [yearText(target.year), target.words, target.number]),
      ...unnumbered ? [[yearText(unnumbered.year), '', unnumbered.text]] : [],
    ].map(cells => ({ cells: [zh ? year + name : `${year} ${name}`, ...cells], step: 0 }))),
  }
}

function describe(documents: readonly DriftDocument[], findings: readonly DriftFinding[], lang: Lang): string {
  const zh = lang === 'zh'
  const told = documents.map(({ year, name, targets, unnumbered }) => {
    const said = targets.map((entry) => {
      const amount = quantityText(fact(entry.fact), lang)
      return zh ? `${entry.year}年${entry.words}${amount}` : `${entry.words} of ${amount} in ${entry.year}`
    })
    if (unnumbered)
      said.push(zh ? `${unnumbered.year}年${unnumbered.text}` : `${unnumbered.text} for ${unnumbered.year}`)
    return zh ? `${year}${name}：${said.join('，')}` : `${year} ${name}: ${said.join(', ')}`
  })
  const found = findings.map(({ heading, lines }) => zh ? `${heading}，${lines.join('')}` : `${heading}, ${lines.join(' ')}`)
  return zh ? `全部是目标。${told.join('；')}。${found.join('。')}。` : `All are targets. ${told.join('; ')}. ${found.join('. ')}.`
}
