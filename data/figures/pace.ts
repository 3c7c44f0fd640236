import type { Fact, Kind, Lang } from '../types'
import { quantity } from '../format'
import { milestones } from '../milestones'
import { fact } from '../registry'
import { kindLabel, numeral, said, sentences, spoken } from './words'

/** A year of the target path or of the trend. */
export interface PacePoint {
  readonly fact: string
  readonly year: number
  /** In 亿元. */
  readonly value: number
  readonly kind: Kind
  readonly number: string
  readonly label: readonly string[]
}

/** Growth that was had or is needed, over one year or several. */
export interface PaceRate {
  readonly fact: string
  /** First and last year it covers. */
  readonly from: number
  readonly to: number
  /** In percent. */
  readonly value: number
  readonly number: string
  readonly caption: string
  readonly kind: Kind
}

export interface PaceData {
  /** The result and the targets after it. */
  readonly path: readonly PacePoint[]
  /** The same years, had the growth of the result's year gone on. */
  readonly trend: readonly PacePoint[]
  readonly assumption: { readonly heading: string, readonly words: string }
  readonly rates: readonly PaceRate[]
  readonly axis: { readonly perLabel: number, readonly from: (label: string) => string }
  readonly description: readonly string[]
}

/** Growth needed for each target, by the fact that it leads to. */
const NEEDED: Readonly<Record<string, string>> = { F24: 'D03', F25: 'D04', F26: 'D06-cagr' }
const GROWTH = 'F20-yoy'

function toPoint(entry: Fact, lang: Lang): PacePoint {
  return { fact: entry.id, year: entry.year!, value: entry.value!, kind: entry.kind, number: numeral(entry, lang), label: kindLabel(entry, lang) }
}

export function pace(lang: Lang): PaceData {
  const facts = milestones.map(({ fact: id }) => fact(id)).filter(({ kind, value }) => value !== undefined && kind !== 'derived')
  const [result] = facts
  const targets = facts.filter(({ kind }) => kind === 'target')
  const growth = fact(GROWTH)
  const trend = targets.map(({ year }) => fact(`D09-${year}`))
  const rate = `${quantity(growth, lang).digits}%`

  const needed = targets.flatMap((target, i): PaceRate[] => {
    const id = NEEDED[target.id]
    if (!id)
      return []
    const from = (facts[facts.indexOf(target) - 1] ?? result)!.year! + 1
    const to = target.year!
    const entry = fact(id)
    return [{
      fact: id,
      from,
      to,
      value: entry.value!,
      number: `${quantity(entry, lang).digits}%`,
      caption: needWords(from, to, lang),
      kind: targets[i]!.kind === 'target' ? 'derived' : entry.kind,
    }]
  })

  return {
    path: facts.map(entry => toPoint(entry, lang)),
    // A trend is never exact, whatever its arithmetic.
    trend: trend.map(entry => ({ ...toPoint(entry, lang), number: `≈${quantity(entry, lang).digits}` })),
    assumption: lang === 'zh'
      ? { heading: `营收若年年增长${rate}`, words: '推算，不是预测' }
      : { heading: `If revenue grew ${rate} every year`, words: 'derived, not a forecast' },
    rates: [
      {
        fact: GROWTH,
        from: growth.year!,
        to: growth.year!,
        value: growth.value!,
        number: rate,
        caption: lang === 'zh' ? `${growth.year}年增长，实绩` : `${growth.year} growth, actual`,
        kind: growth.kind,
      },
      ...needed,
    ],
    axis: lang === 'zh'
      ? { perLabel: 1, from: label => `自${label}起` }
      : { perLabel: 10, from: label => `from ${label}` },
    description: [
      sentences(facts.map(entry => said(entry, lang)), lang),
      sentences([
        lang === 'zh'
          ? `营收若年年增长${rate}，推算不是预测：${trend.map(entry => `${entry.year}年约${spoken(entry, lang)}`).join('，')}；目标线都在这条线之下`
          : `If revenue grew ${rate} every year, derived and no forecast: ${trend.map(entry => `${entry.year} about ${spoken(entry, lang)}`).join(', ')}; every target lies below`,
      ], lang),
      sentences([
        lang === 'zh' ? `${growth.year}年营收增长${rate}，实绩` : `Revenue grew ${rate} in ${growth.year}, actual`,
        ...needed.map(({ caption, number }) => lang === 'zh' ? `${caption}：${number}` : `${caption}: ${number}`),
      ], lang),
    ],
  }
}

function needWords(from: number, to: number, lang: Lang): string {
  if (lang === 'en')
    return from === to ? `needed in ${to}, derived` : `needed a year ${from}–${to}, derived`
  return from === to ? `${to}年须增，推算` : `${from}—${to}年年均须增，推算`
}
