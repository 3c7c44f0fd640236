import type { Lang } from '../types'
import type { FigureTable } from './table'
import { fact } from '../registry'
import { riskGroups } from '../risks'
import { resolveTokens } from '../tokens'
import { dateSpan, dateText } from '../text/date-words'

/** A dated statement. */
export interface RiskEntry {
  readonly id: string
  /** Facts that it rests on. */
  readonly facts: readonly string[]
  readonly date: string
  /** The same date for machines, as exact as it is known. */
  readonly iso: string
  readonly text: string
  /** Start and end of the period that the date names, in years. */
  readonly span: readonly [number, number]
}

export interface RiskLane {
  readonly id: string
  readonly title: string
  /** In chronological order. */
  readonly entries: readonly RiskEntry[]
}

export interface RisksData {
  readonly description: readonly string[]
  /** What is counted and what happens abroad; drawn above the line. */
  readonly above: readonly RiskLane[]
  /** What it is called; drawn below. */
  readonly below: readonly RiskLane[]
  readonly years: readonly number[]
  readonly table: FigureTable
}

export function risks(lang: Lang): RisksData {
  const zh = lang === 'zh'
  const lanes = riskGroups.map(({ id, title, items }): RiskLane => ({
    id,
    title: title[lang],
    entries: items
      .map(({ id, date, inferred, text, facts }) => ({
        id,
        facts,
        iso: date,
        date: `${inferred ? zh ? '约' : 'c. ' : ''}${dateText(date, lang)}`,
        text: resolveTokens(text[lang], lang, fact),
        span: dateSpan(date),
      }))
      .sort((a, b) => a.span[0] - b.span[0]),
  }))
  const spans = lanes.flatMap(({ entries }) => entries.flatMap(({ span }) => span))
  const first = Math.floor(Math.min(...spans))
  const last = Math.ceil(Math.max(...spans)) - 1
  const said = lanes.map(({ title, entries }) => zh
    ? `${title}：${entries.map(({ date, text }) => `${date}，${text}`).join('；')}。`
    : `${title}: ${entries.map(({ date, text }) => `${date}, ${text}`).join('; ')}. `)
  return {
    description: [said.join('')],
    above: lanes.filter(({ id }) => id !== 'brand'),
    below: lanes.filter(({ id }) => id === 'brand'),
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    table: {
      caption: zh ? '不确定性：事实与推算' : 'Uncertainties: facts and derived figures',
      columns: zh ? ['方面', '时间', '内容'] : ['Subject', 'Time', 'What happened'],
      rows: lanes.flatMap(({ title, entries }) => entries.map(({ date, text }) => ({ cells: [title, date, text], step: 0 }))),
    },
  }
}
