/**
 * The vocabulary of the data: what a fact, a derived fact and a source are.
 * Nothing here depends on pixels, colours or slides.
 */

/** Language of an edition. */
export type Lang = 'zh' | 'en'

/** Words in both languages. `zh` is the master, `en` the full second edition. */
export type Text = Readonly<Record<Lang, string>>

/** How sure a source is: A government, company filing or statistics bureau; B official or established media; C mirror, repost or broker text. */
export type Confidence = 'A' | 'B' | 'C'

/** What kind of claim a value is. The marks on the slides follow this and nothing else. */
export type Kind
  /** 实绩: the material says it has happened. */
  = | 'actual'
  /** 目标: the material says it is to be reached. */
    | 'target'
  /** 推算: computed in this deck from other facts. */
    | 'derived'
  /** 假设: the material states it under a condition. */
    | 'hypothetical'
  /** 表述: a name, count or wording of the plan, neither result nor target. */
    | 'statement'

/** What a number measures. Different measures are never compared without a mark. */
export type Measure
  = | 'revenue' // 营收
    | 'output' // 产值
    | 'scale' // 规模
    | 'total-scale' // 总规模
    | 'core-revenue' // 核心产业营收
    | 'core-scale' // 核心产业规模
    | 'gdp' // GDP
    | 'value-added' // 增加值
    | 'profit' // 净利润
    | 'growth' // 增速
    | 'annual-growth' // 年均增速
    | 'total-growth' // 总增幅
    | 'increment' // 增量
    | 'annual-increment' // 年均增量
    | 'share' // 占比
    | 'ratio' // 倍数
    | 'size-ratio' // 数值之比
    | 'area' // 面积
    | 'fund' // 基金总规模
    | 'investment' // 投资
    | 'duration' // 时长
    | 'count' // 数目

/** Unit of a value. Money is carried in 亿元 (10^8 yuan) or 万亿元 (10^12 yuan) as the source prints it. */
export type Unit
  = | 'yi-yuan' // 亿元
    | 'trillion-yuan' // 万亿元
    | 'yi-yuan-per-year' // 亿元/年
    | 'percent' // %
    | 'percentage-point'
    | 'times' // 倍
    | 'km2' // 平方公里
    | 'mu' // 亩
    | 'days' // 天
    | 'years' // 年
    | 'items' // counted things; the classifier says which

/** How the printed value bounds the true one. */
export type Bound = '>' | '≈' | '≤'

/** Where in which source a fact stands. */
export interface Citation {
  /** Id of a source in `data/sources/`. */
  readonly source: string
  /** Paragraph or page, e.g. `¶13`. */
  readonly at?: string
}

/** A publication that facts cite. */
export interface Source {
  /** Stable kebab-case id, e.g. `zheshang-2024`. */
  readonly id: string
  readonly title: Text
  readonly publisher: Text
  /** ISO date, as exact as known: `2024-04-26`, `2024-04` or `2024`. */
  readonly date: string
  /** Why the date is inexact or inferred. */
  readonly dateNote?: Text
  /** http(s) address; absent only for print material, then `urlNote` says so. */
  readonly url?: string
  readonly urlNote?: Text
  readonly confidence: Confidence
  readonly note?: Text
}

interface FactBase {
  /** `F20`, `E34`, `D08-late`, `G01`: letter for seed (F), external (E), derived (D) or map (G); two digits; optional suffix. */
  readonly id: string
  /** The fact in this deck's own words. */
  readonly statement: Text
  readonly unit?: Unit
  /** Year the value belongs to (a target: the year it is due). */
  readonly year?: number
  /** Narrower period within or beyond the year, e.g. 一季度. */
  readonly period?: Text
  readonly measure?: Measure
  readonly bound?: Bound
  /** Fraction digits to print; default 0. */
  readonly precision?: number
  /** Chinese measure word for `items`, e.g. 项, 个, 家; English noun. */
  readonly classifier?: Text
  /** What a careful reader must know: scope, error in the source, contradiction. */
  readonly note?: Text
}

/** A fact that a source states. */
export interface StatedFact extends FactBase {
  readonly kind: Exclude<Kind, 'derived'>
  readonly value?: number
  /** Named things the fact lists, in the source's order (tracks, districts, firms). */
  readonly names?: readonly Text[]
  /** A term or name the fact is about, when it is one (e.g. 核心增长极). */
  readonly term?: Text
  readonly cites: readonly Citation[]
}

/** A fact computed here. Its value is never typed in. */
export interface DerivedFact extends FactBase {
  readonly kind: 'derived'
  /** Ids of the facts that go in, in the order `compute` takes them. */
  readonly inputs: readonly string[]
  /** The formula as a reader would write it, e.g. `F20 ÷ (1 + F20-yoy)`. */
  readonly formula: string
  /** The same formula as code. Money arrives in 亿元, percentages as printed (7.1 for 7.1 %). */
  readonly compute: (...inputs: number[]) => number
  /** Optional check value; the check fails when the formula does not give it at `precision`. */
  readonly value?: number
  /** `false` when the quotient mixes measures and must never be drawn as a comparison. */
  readonly comparable?: boolean
}

/** A fact as typed in. */
export type FactEntry = StatedFact | DerivedFact

/** Entries with the file they were typed into, so that a message can name the file to open. */
export interface DataFile<Entry> {
  /** E.g. `data/facts/seed/baseline.ts`. */
  readonly file: string
  readonly entries: readonly Entry[]
}

/** A fact as the registry returns it: derived values computed, everything else as entered. */
export type Fact = FactEntry & { readonly value?: number }
