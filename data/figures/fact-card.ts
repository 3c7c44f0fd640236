import type { Fact, Kind, Lang } from '../types'
import type { FactLookup } from '../registry'
import { KIND_WORDS, MEASURE_WORDS, quantity } from '../format'
import { fact, inYi, source } from '../registry'
import { said, spoken } from './words'

/** One row of a card: what it is about, empty where the row above goes on, and the words. */
export interface FactCardRow {
  readonly name: string
  readonly words: string
}

/** What is known about one number: how large, of when, measured how, of which kind, and where from. */
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
  /** The whole number in words, for those who do not see the card. */
  readonly spoken: string
}

const ROWS = {
  zh: { source: '出处', formula: '算式', inputs: '其中', note: '说明' },
  en: { source: 'Source', formula: 'Formula', inputs: 'Where', note: 'Note' },
} as const

const ID = /[FEDG]\d{2}[a-z]?(?:-[a-z0-9]+)*/g

function period(entry: Fact, lang: Lang): string {
  return entry.period?.[lang] ?? (entry.year === undefined ? '' : lang === 'zh' ? `${entry.year}年` : String(entry.year))
}

function heading(entry: Fact, lang: Lang): string {
  const measure = entry.measure ? MEASURE_WORDS[entry.measure][lang] : ''
  const kind = KIND_WORDS[entry.kind][lang]
  return lang === 'zh'
    ? [`${period(entry, lang)}${measure}`, kind].filter(Boolean).join('，')
    : [[period(entry, lang), measure].filter(Boolean).join(' '), kind.toLowerCase()].filter(Boolean).join(', ')
}

/** A number inside a formula: money in one unit, as formulas take it, and no sign. */
function operand(entry: Fact, lang: Lang): string {
  const { digits, unit } = quantity(entry.unit === 'trillion-yuan' ? { ...entry, unit: 'yi-yuan', value: inYi(entry), precision: 0 } : entry, lang)
  return unit === '%' ? `${digits}%` : digits
}

/** A Chinese title in its marks, unless it brings marks of its own. */
function titled(title: string, lang: Lang): string {
  return lang === 'en' || /[《〔]/.test(title) ? title : `《${title}》`
}

function cited(entry: Exclude<Fact, { kind: 'derived' }>, lang: Lang): string {
  const places = entry.cites.map(({ source: id, at }) => {
    const title = titled(source(id).title[lang], lang)
    const place = at?.replace(/^¶(.+)$/, lang === 'zh' ? '第$1段' : 'para. $1')
    return [title, place].filter(Boolean).join(lang === 'zh' ? '，' : ', ')
  })
  return places.join(lang === 'zh' ? '；' : '; ')
}

function origin(entry: Fact, lang: Lang, find: FactLookup): FactCardRow[] {
  const names = ROWS[lang]
  if (entry.kind !== 'derived')
    return [{ name: names.source, words: cited(entry, lang) }]
  const inputs = entry.inputs.map(id => find(id))
  return [
    { name: names.formula, words: entry.formula.replace(ID, id => operand(find(id), lang)) },
    ...inputs.map((input, i) => ({ name: i === 0 ? names.inputs : '', words: said(input, lang) })),
  ]
}

/**
 * The card of a fact. A stated fact names its sources with the paragraph, a derived one its formula and what goes in.
 * @param entry the fact
 * @param find where the inputs of a derived fact are looked up
 */
export function factCard(entry: Fact, lang: Lang, find: FactLookup = fact): FactCard {
  const { sign, digits, unit } = entry.value === undefined ? { sign: '', digits: '', unit: '' } : quantity(entry, lang)
  const head = heading(entry, lang)
  return {
    fact: entry.id,
    kind: entry.kind,
    number: `${sign}${digits}`,
    unit: unit.trim(),
    heading: head,
    rows: [
      ...origin(entry, lang, find),
      ...entry.note ? [{ name: ROWS[lang].note, words: entry.note[lang] }] : [],
    ],
    spoken: entry.value === undefined ? head : `${head}${lang === 'zh' ? '：' : ': '}${spoken(entry, lang)}`,
  }
}
