import type { DistrictTier } from '../districts'
import type { Kind, Lang, Text } from '../types'
import type { FigureTable } from './table'
import { districts } from '../districts'
import { KIND_WORDS, MEASURE_WORDS, quantity, quantityText } from '../text/format'
import { fact, valueOf } from '../registry'
import { countWord } from '../text/count-words'
import { factTable } from './table'
import { termOf, yearOf } from './terms'
import { listed } from '../text/listed'
import { when } from '../text/fact-words'

/** Clicks at which the instruments appear, one by one. */
export const WATCH_STEPS = { scope: 1, climb: 2, map: 3 } as const

/** A target drawn as a circle by area. */
export interface WatchScope {
  readonly fact: string
  readonly value: number
  /** Sign and digits. */
  readonly number: string
  readonly unit: string
  /** Year, measure and kind, in the pieces at which they may break. */
  readonly caption: readonly string[]
}

/** A point of the climb. */
export interface WatchPoint {
  readonly fact: string
  readonly year: number
  readonly value: number
  readonly kind: Kind
  /** Year and kind, one under the other. */
  readonly label: readonly [string, string]
}

/** Average yearly increase between two points of the climb. */
export interface WatchSlope {
  readonly fact: string
  readonly value: number
  readonly from: string
  readonly to: string
  readonly number: string
  /** Unit and kind, in the pieces at which they may break. */
  readonly caption: readonly string[]
}

export interface WatchData {
  readonly description: readonly string[]
  readonly table: FigureTable
  /** The wider scope and the core within it. */
  readonly scopes: { readonly total: WatchScope, readonly core: WatchScope }
  readonly climb: { readonly points: readonly WatchPoint[], readonly slopes: readonly WatchSlope[] }
  readonly map: {
    readonly areas: readonly { readonly adcode: string, readonly name: string, readonly tier: DistrictTier }[]
    readonly park: string
  }
  /** What to watch, one name and one question per instrument. */
  readonly topics: readonly { readonly facts: string, readonly name: string, readonly lines: readonly string[] }[]
}

const TOTAL = 'F26'
const CORE = 'E03-core'
const SLOPES = ['D08-early', 'D08-late'] as const

/** Facts that each question is about. */
const TOPIC_FACTS = [`${TOTAL} ${CORE}`, SLOPES[1], 'F51 F13-park'] as const

const NAMES: readonly Text[] = [
  { zh: '口径', en: 'Scope' },
  { zh: '后程', en: 'Last leg' },
  { zh: '协同', en: 'Cooperation' },
]

function scope(id: string, lang: Lang): WatchScope {
  const entry = fact(id)
  const { sign, digits, unit } = quantity(entry, lang)
  const measure = MEASURE_WORDS[entry.measure!][lang]
  const kind = KIND_WORDS[entry.kind][lang]
  return {
    fact: id,
    value: valueOf(id),
    number: `${sign}${digits}`,
    unit: unit.trim(),
    caption: lang === 'zh' ? [`${yearOf(id)}年${measure}，`, kind] : [`${yearOf(id)} ${measure}, `, kind.toLowerCase()],
  }
}

function slope(id: string, lang: Lang): WatchSlope {
  const entry = fact(id)
  const [from, to] = entry.kind === 'derived' ? entry.inputs : []
  const { digits, unit } = quantity(entry, lang)
  const kind = KIND_WORDS[entry.kind][lang]
  return {
    fact: id,
    value: valueOf(id),
    from: from!,
    to: to!,
    number: `+${digits}`,
    caption: lang === 'zh' ? [`${unit}，`, kind] : [`${unit.trim().replace(' yuan', '')}, `, kind.toLowerCase()],
  }
}

function point(id: string, lang: Lang): WatchPoint {
  const { kind } = fact(id)
  const year = yearOf(id)
  const word = KIND_WORDS[kind][lang]
  return { fact: id, year, value: valueOf(id), kind, label: lang === 'zh' ? [`${year}年`, word] : [String(year), word.toLowerCase()] }
}

/** Three things to watch: what is counted, the last two years, the districts besides the park. */
export function watch(lang: Lang): WatchData {
  const zh = lang === 'zh'
  const slopes = SLOPES.map(id => slope(id, lang))
  const path = [...new Set(slopes.flatMap(({ from, to }) => [from, to]))]
  const scopes = { total: scope(TOTAL, lang), core: scope(CORE, lang) }
  const late = slopes.at(-1)!
  const years = Array.from({ length: yearOf(late.to) - yearOf(late.from) }, (_, i) => yearOf(late.from) + 1 + i)
  const amount = quantityText(fact(late.fact), lang).replace('/年', '')
  const count = countWord(years.length, lang)
  const questions = zh
    ? [
        ['核心与总规模，', '各完成多少'],
        [`${years.join('、')}${count}年，`, `每年够不够${amount}`],
        ['一园之外，', `${countWord(districts.length, lang)}区各产出多少`],
      ]
    : [
        ['How much of each', 'target is met?'],
        [`Will ${years.join(' and ')}`, `each add ${amount.replace(' a year', '')}?`],
        ['Outside the park, what', 'does each district produce?'],
      ]
  const data = {
    scopes,
    climb: { points: path.map(id => point(id, lang)), slopes },
    map: {
      areas: districts.map(({ adcode, name, tier }) => ({ adcode, name: name[lang], tier })),
      park: zh ? termOf('F13-park').zh.slice(0, 2) : 'Park',
    },
    topics: NAMES.map((name, i) => ({ facts: TOPIC_FACTS[i]!, name: name[lang], lines: questions[i]! })),
  }
  return { ...data, table: tableOf(data, lang), description: describe(data, lang) }
}

type Instruments = Omit<WatchData, 'description' | 'table'>

function tableOf({ scopes, climb, map, topics }: Instruments, lang: Lang): FigureTable {
  const zh = lang === 'zh'
  const [scopeName, climbName, mapName] = topics.map(({ name, lines }) => zh ? `${name}：${lines.join('')}` : `${name}: ${lines.join(' ')}`)
  const table = factTable({ zh: '接下来看的三件事', en: 'Three things to watch' }, [
    ...[scopes.total, scopes.core].map(({ fact: id }) => ({ fact: id, name: scopeName!, step: WATCH_STEPS.scope })),
    ...climb.slopes.map(({ fact: id }) => ({ fact: id, name: climbName!, step: WATCH_STEPS.climb })),
  ], lang)
  const names = listed(map.areas.map(({ name }) => name), lang)
  const last = [mapName!, '', '', '', zh ? `${names}都没有数值` : `no figures for ${names}`]
  return { ...table, rows: [...table.rows, { cells: last, step: WATCH_STEPS.map }] }
}

function describe({ scopes, climb, map, topics }: Instruments, lang: Lang): string[] {
  const zh = lang === 'zh'
  const asked = topics.map(({ name, lines }) => zh ? `${name}：${lines.join('')}？` : `${name}: ${lines.join(' ')} `)
  const amounts = [scopes.total, scopes.core].map(({ fact: id, caption }) => `${caption.join('')}${zh ? '' : ' '}${quantityText(fact(id), lang)}`)
  const rises = climb.slopes.map(({ fact: id }) => zh
    ? `${when(fact(id), lang)}年均增量${quantityText(fact(id), lang)}`
    : `average yearly increase ${when(fact(id), lang)} ${quantityText(fact(id), lang)}`)
  const names = map.areas.map(({ name }) => name)
  return zh
    ? [
        '三件接下来要看的事。',
        `${asked[0]}${amounts.join('；')}。`,
        `${asked[1]}${rises.join('，')}，推算。`,
        `${asked[2]}示意图上是${names.join('、')}，一园用地在萧山，紧邻滨江以南；各区产出没有数字。`,
      ]
    : [
        'Three things to watch. ',
        `${asked[0]}${amounts.join('; ')}. `,
        `${asked[1]}${rises.join(', ')}, derived. `,
        `${asked[2]}The sketch map shows ${names.join(', ')}, with the park on land of Xiaoshan just south of Binjiang; there are no output figures by district.`,
      ]
}
