import type { Confidence, Kind, Lang, Source, Text } from '../types'
import type { FigureTable } from './table'
import { editionOf, evidenceFiles } from '../editions'
import { seedFacts } from '../facts/seed'
import { CONFIDENCE_WORDS, KIND_WORDS } from '../text/format'
import { factEntries, source, sources as allSources } from '../registry'
import { dateSpan, sourceDate } from '../text/date-words'

/** A source that facts cite, with its place in time. */
export interface CitedSource {
  readonly id: string
  /** Start and end of the period that its date names, in years. */
  readonly span: readonly [number, number]
  readonly title: string
  readonly publisher: string
  /** As exact as known; 约 where it is inferred. */
  readonly date: string
  /** The date for machines, as exact as it is known. */
  readonly iso: string
  readonly url?: string
  /** What a careful reader must know: why the date is inexact, where the copy is, what it is used for. */
  readonly note?: string
}

/** The sources of one confidence grade. */
export interface SourceGrade {
  readonly confidence: Confidence
  /** How many, with the classifier. */
  readonly count: string
  /** What the grade means. */
  readonly meaning: string
  readonly sources: readonly CitedSource[]
}

export interface SourcesData {
  readonly description: readonly string[]
  /** How result, target and own arithmetic are distinguished. */
  readonly forms: readonly { readonly kind: Kind, readonly name: string, readonly meaning: string }[]
  readonly seed: { readonly source: CitedSource, readonly name: string, readonly lines: readonly string[], readonly lineFacts: string }
  readonly grades: readonly SourceGrade[]
  /** Every year of the axis. */
  readonly years: readonly number[]
  /** The full list, seed first, then by confidence. */
  readonly list: readonly (CitedSource & { readonly confidence: Confidence })[]
  /** Files with the facts of all pages; addresses are relative to the reading edition. */
  readonly evidence: { readonly text: string, readonly files: readonly { readonly name: string, readonly href: string }[] }
  readonly table: FigureTable
}

const FORMS: readonly { readonly kind: Kind, readonly meaning: Text }[] = [
  { kind: 'actual', meaning: { zh: '材料写明已经发生', en: 'said to have happened' } },
  { kind: 'target', meaning: { zh: '材料写明要做到', en: 'set as a goal' } },
  { kind: 'derived', meaning: { zh: '本稿用前两类算出', en: 'computed here from the two' } },
]

const SEED_NAME: Text = { zh: '底本', en: 'The article' }
const EVIDENCE: Text = { zh: '全部事实与出处的数据文件', en: 'All facts and sources as data' }
const SEED_SOURCE = 'zheshang-2024'

/** Relative path from the page of the reading edition, one folder below its edition, to the deck. */
function rootOf(lang: Lang): string {
  return '../'.repeat((editionOf(lang)?.path ?? '').split('/').length)
}

/** Ids of the sources that at least one fact cites. */
function citedIds(): ReadonlySet<string> {
  return new Set(factEntries.flatMap(entry => entry.kind === 'derived' ? [] : entry.cites.map(cite => cite.source)))
}

function cited({ id, date, title, publisher, url, dateNote, urlNote, note }: Source, lang: Lang): CitedSource {
  const notes = [note, dateNote, urlNote].flatMap(text => text ? [text[lang]] : []).join(lang === 'zh' ? '' : ' ')
  return { id, span: dateSpan(date), iso: date, title: title[lang], publisher: publisher[lang], date: sourceDate({ date, dateNote }, lang), ...notes ? { note: notes } : {}, ...url ? { url } : {} }
}

export function sources(lang: Lang): SourcesData {
  const zh = lang === 'zh'
  const ids = citedIds()
  const seed = source(SEED_SOURCE)
  const others = allSources.filter(({ id }) => ids.has(id) && id !== SEED_SOURCE)
  const grades = (['A', 'B', 'C'] as const).map((confidence): SourceGrade => {
    const members = others
      .filter(entry => entry.confidence === confidence)
      .map(entry => cited(entry, lang))
      .sort((a, b) => a.span[0] + a.span[1] - b.span[0] - b.span[1])
    return {
      confidence,
      count: zh ? `${members.length}条` : members.length === 1 ? '1 source' : `${members.length} sources`,
      meaning: CONFIDENCE_WORDS[confidence][lang],
      sources: members,
    }
  })
  const spans = [...others, seed].map(({ date }) => dateSpan(date))
  const first = Math.floor(Math.min(...spans.map(([from]) => from)))
  const last = Math.ceil(Math.max(...spans.map(([, to]) => to)) - 1e-9) - 1
  const numbers = seedFacts.map(({ id }) => id.slice(0, 3)).sort()
  const range = [numbers[0], numbers.at(-1)].join(zh ? '—' : '–')
  // The article is undated; its date is inferred.
  const seedDate = sourceDate(seed, lang)
  const counted = grades.map(({ confidence, count, meaning }) => zh ? `${confidence}级${count}，${meaning}` : `${confidence}: ${count}, ${meaning}`)

  const data = {
    evidence: { text: EVIDENCE[lang], files: [evidenceFiles.json, evidenceFiles.csv].map(name => ({ name, href: `${rootOf(lang)}${name}` })) },
    description: [zh
      ? `底本是《浙商》刊文，${seedDate}；旁证${others.length}条，按可信度分三级：${counted.join('；')}。实绩是材料写明已经发生，目标是材料写明要做到，推算是本稿用前两类算出。全部出处见后附列表。`
      : `One article, ${seedDate}, is the base; ${others.length} other sources are graded by confidence: ${counted.join('; ')}. Actual: said to have happened. Target: set as a goal. Derived: computed here from the two. The full list follows.`],
    forms: FORMS.map(({ kind, meaning }) => ({ kind, name: KIND_WORDS[kind][lang], meaning: meaning[lang] })),
    seed: {
      source: cited(seed, lang),
      name: SEED_NAME[lang],
      lineFacts: 'F01 F53',
      lines: zh ? [`《浙商》刊文，${seedDate}`, `逐段核对，事实${range}`] : [`Zheshang magazine, ${seedDate}`, `facts ${range}`],
    },
    grades,
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    list: [
      { ...cited(seed, lang), confidence: seed.confidence },
      ...grades.flatMap(({ confidence, sources }) => sources.map(entry => ({ ...entry, confidence }))),
    ],
  }
  return { ...data, table: tableOf(data, lang) }
}

function tableOf({ forms, seed, grades }: Omit<SourcesData, 'table'>, lang: Lang): FigureTable {
  const zh = lang === 'zh'
  return {
    caption: zh ? '数字的性质与出处的分级' : 'Kinds of numbers and grades of sources',
    columns: zh ? ['名称', '说明'] : ['Name', 'Meaning'],
    rows: [
      ...forms.map(({ name, meaning }) => [name, meaning]),
      [seed.name, seed.lines.join(zh ? '；' : '; ')],
      ...grades.map(({ confidence, count, meaning }) => [zh ? `${confidence}级${count}` : `Grade ${confidence}: ${count}`, meaning]),
    ].map(cells => ({ cells, step: 0 })),
  }
}
