import type { Fact, Kind, Lang } from '../types'
import type { FactLookup } from '../registry'
import { evidenceOf } from '../evidence'
import { fact } from '../registry'
import { spoken } from '../text/fact-words'

/** One row of a card: its label, empty where it continues the row above, and its words. */
export interface FactCardRow {
  readonly name: string
  readonly words: string
}

/** What is known about one number: value, time, measure, kind and source. */
export interface FactCard {
  readonly fact: string
  readonly kind: Kind
  /** Sign and digits as printed, and the unit; both empty where there is no number. */
  readonly number: string
  readonly unit: string
  /** Year or period, measure and kind. */
  readonly heading: string
  /** Source or formula, then the caveat. */
  readonly rows: readonly FactCardRow[]
  /** The whole number in words, for screen readers. */
  readonly spoken: string
}

const ROWS = {
  zh: { source: '出处', formula: '算式', inputs: '其中', note: '说明', comma: '，', stop: '；' },
  en: { source: 'Source', formula: 'Formula', inputs: 'Where', note: 'Note', comma: ', ', stop: '; ' },
} as const

/**
 * The card of a fact. A stated fact names its sources with the paragraph, a derived one its formula and inputs.
 * @param entry the fact
 * @param find where the inputs of a derived fact are looked up
 */
export function factCard(entry: Fact, lang: Lang, find: FactLookup = fact): FactCard {
  const { kind, number, unit, heading, places, derivation, caveat } = evidenceOf(entry, lang, find)
  const names = ROWS[lang]
  const origin: FactCardRow[] = derivation
    ? [
        { name: names.formula, words: derivation.formula },
        ...derivation.inputs.map(({ words }, i) => ({ name: i === 0 ? names.inputs : '', words })),
      ]
    : [{ name: names.source, words: places.map(({ cited, at }) => [cited, at].filter(Boolean).join(names.comma)).join(names.stop) }]
  return {
    fact: entry.id,
    kind,
    number,
    unit,
    heading,
    rows: [...origin, ...caveat ? [{ name: names.note, words: caveat }] : []],
    spoken: entry.value === undefined ? heading : `${heading}${lang === 'zh' ? '：' : ': '}${spoken(entry, lang)}`,
  }
}
