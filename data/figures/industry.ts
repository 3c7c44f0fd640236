import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { quantity } from '../text/format'
import { fact, valueOf } from '../registry'
import { namesOf, termOf, yearOf } from './terms'
import { listed } from '../text/listed'

/** One of the two lists with its heading. */
export interface TrackList {
  /** Name of the list, e.g. 七端. */
  readonly heading: string
  /** How many names it holds, in words. */
  readonly count: string
  readonly fact: string
  /** Facts of the heading and of the names. */
  readonly headFact: string
  readonly namesFacts: string
}

/** A run of neighbouring ends under one name, e.g. the four signature industries. */
export interface EndGroup {
  /** Its name with the number of its ends. */
  readonly label: string
  readonly fact: string
  /** How many tracks from the top belong to it. */
  readonly size: number
}

/** A distinct track: named in the first list, in the second, or in both. */
export interface Track {
  readonly end?: string
  readonly frontier?: string
}

/** Clicks at which the parts of the system appear: layers, ends, frontiers, the names that both lists hold, the count. */
export const INDUSTRY_STEPS = { layers: 0, ends: 1, frontiers: 2, shared: 3, count: 4 } as const

export interface IndustryData {
  readonly layers: { readonly heading: string, readonly note: string, readonly names: readonly string[], readonly fact: string, readonly headFacts: string }
  readonly ends: TrackList
  readonly groups: readonly EndGroup[]
  readonly frontiers: TrackList
  /** Tracks in drawing order: ends first, the shared ones last among them, then the new frontiers. */
  readonly tracks: readonly Track[]
  readonly result: {
    readonly digits: string
    readonly unit: string
    readonly formula: string
    readonly note: readonly string[]
    readonly fact: string
    /** Facts of the numbers in the formula. */
    readonly formulaFacts: string
  }
  /** Character of the editor's seal: the two names mean the same item. */
  readonly seal: string
  readonly description: readonly string[]
  readonly table: FigureTable
}

// The article writes 智能 in one list and 智慧 in the other for the same item.
const SAME_ITEM: Readonly<Record<string, string>> = { 智慧生活及办公: '智能生活及办公' }

// Names short enough to appear twice in one row of the figure.
const SHORT_EN: Readonly<Record<string, string>> = {
  '数字安防': 'Digital security',
  '工业视觉': 'Industrial vision',
  '智能网联汽车': 'Connected vehicles',
  '医学影像': 'Medical imaging',
  '智能生活及办公': 'Smart living & office',
  '智慧生活及办公': 'Smart living & office',
  '虚拟现实及元宇宙': 'VR & metaverse',
  '特殊成像': 'Special imaging',
  '6G技术': '6G',
  '仿生机器人': 'Bionic robots',
  '类脑计算': 'Brain-inspired',
  '低空视觉': 'Low-altitude vision',
}

// The full terms would push the lists to the right.
const GROUP_EN: Readonly<Record<string, string>> = { F29: 'Base', F30: 'Signature', F31: 'Emerging' }

const TABLE = {
  zh: {
    caption: '三层、七端、多元与去重之后的赛道',
    columns: ['内容', '数目或所属', '名称或说明'],
    and: '、',
    shared: '两边都有',
    same: '同一项',
    track: (n: number) => `第${n}条`,
    distinct: '去重之后',
    stop: '；',
  },
  en: {
    caption: 'Layers, ends, frontiers and the tracks that are distinct',
    columns: ['Item', 'Number or list', 'Names or note'],
    and: ' and ',
    shared: 'In both lists',
    same: 'the same items',
    track: (n: number) => `Track ${n}`,
    distinct: 'Each counted once',
    stop: '; ',
  },
} as const

interface Words {
  readonly layers: string
  readonly layersNote: (year: number) => string
  readonly ends: string
  readonly frontiers: string
  readonly names: (n: number) => string
  /** Name of a group of ends with their number, as short as it stays distinct from the layers. */
  readonly group: (id: string, n: number) => string
  readonly tracks: string
  readonly note: readonly string[]
}

/** Asked for and not held: the facts are read once the data is known to be sound. */
const words: Readonly<Record<Lang, () => Words>> = {
  zh: () => ({
    layers: termOf('F12-layers').zh,
    group: (id, n) => `${termOf(id).zh}${n}`,
    tracks: '条赛道',
    names: n => `${n}个名字`,
    layersNote: year => `${year}年发布时的名称`,
    ends: termOf('F12-ends').zh,
    frontiers: termOf('F32').zh,
    note: ['本稿计数', '文章未写总数'],
  }),
  en: () => ({
    layers: 'Three layers',
    group: (id, n) => `${GROUP_EN[id]} ${n}`,
    tracks: 'tracks',
    names: n => n === 1 ? `${n} name` : `${n} names`,
    layersNote: year => `named ${year}`,
    ends: 'Ends',
    frontiers: 'Frontiers',
    note: ['this deck’s count'],
  }),
}

/** A name in the form printed in the figure. */
function shown(name: Text, lang: Lang): string {
  return lang === 'zh' ? name.zh : SHORT_EN[name.zh] ?? name.en
}

export function industry(lang: Lang): IndustryData {
  const w = words[lang]()
  const groups = ['F29', 'F30', 'F31']
  const ends = groups.flatMap(namesOf)
  const frontiers = namesOf('F34')
  const endOf = (frontier: Text) => SAME_ITEM[frontier.zh] ?? frontier.zh
  const twinOf = (end: Text) => frontiers.find(frontier => endOf(frontier) === end.zh)

  const tracks: Track[] = [
    ...ends.map((end) => {
      const twin = twinOf(end)
      return twin ? { end: shown(end, lang), frontier: shown(twin, lang) } : { end: shown(end, lang) }
    }),
    ...frontiers
      .filter(frontier => !ends.some(end => end.zh === endOf(frontier)))
      .map(frontier => ({ frontier: shown(frontier, lang) })),
  ]

  const layerNames = namesOf('E02-layers').map(name => name[lang].replace(/ layer$/, ''))
  const formula = `${valueOf('F12-ends')} + ${valueOf('F34-count')} − ${valueOf('F34-shared')} = ${valueOf('D26')}`

  return {
    layers: { heading: w.layers, note: w.layersNote(yearOf('E02-layers')), names: layerNames, fact: 'E02-layers', headFacts: 'F12-layers E02-layers' },
    ends: { heading: w.ends, count: w.names(valueOf('F12-ends')), fact: 'F12-ends', headFact: 'F12-ends', namesFacts: groups.join(' ') },
    groups: groups.map(id => ({ label: w.group(id, valueOf(id)), fact: id, size: namesOf(id).length })),
    frontiers: { heading: w.frontiers, count: w.names(valueOf('F34-count')), fact: 'F34-count', headFact: 'F32', namesFacts: 'F34' },
    tracks,
    result: { digits: quantity(fact('D26'), lang).digits, unit: w.tracks, formula, note: w.note, fact: 'D26', formulaFacts: 'F12-ends F34-count F34-shared D26' },
    seal: '同',
    description: describe(lang, { groups, layerNames, tracks, formula }),
    table: tabulate(lang, w, formula),
  }
}

/** The lists as they come in, then every track under its number; names in full. */
function tabulate(lang: Lang, w: Words, formula: string): FigureTable {
  const t = TABLE[lang]
  const { layers, ends: first, frontiers: second, shared: both, count } = INDUSTRY_STEPS
  const groups = ['F29', 'F30', 'F31']
  const inLang = (names: readonly Text[]) => names.map(name => name[lang])
  const join = (names: readonly Text[]) => listed(inLang(names), lang)
  const ends = groups.flatMap(namesOf)
  const twinOf = (end: Text) => namesOf('F34').find(frontier => (SAME_ITEM[frontier.zh] ?? frontier.zh) === end.zh)
  const twins = ends.flatMap(end => twinOf(end) ?? [])
  const tracks = [
    ...ends.map(end => ({ list: twinOf(end) ? `${w.ends}${t.and}${w.frontiers}` : w.ends, name: end })),
    ...namesOf('F34').filter(name => !twins.includes(name)).map(name => ({ list: w.frontiers, name })),
  ]
  return {
    caption: t.caption,
    columns: t.columns,
    rows: [
      { cells: [w.layers, w.layersNote(yearOf('E02-layers')), join(namesOf('E02-layers'))], step: layers },
      { cells: [w.ends, w.names(valueOf('F12-ends')), join(ends)], step: first },
      ...groups.map(id => ({ cells: [termOf(id)[lang], w.names(valueOf(id)), join(namesOf(id))], step: first })),
      { cells: [w.frontiers, w.names(valueOf('F34-count')), join(namesOf('F34'))], step: second },
      { cells: [t.shared, t.same, join(twins)], step: both },
      ...tracks.map(({ list, name }, i) => ({ cells: [t.track(i + 1), list, name[lang]], step: count })),
      { cells: [t.distinct, formula, w.note.join(t.stop)], step: count },
    ],
  }
}

interface Parts {
  readonly groups: readonly string[]
  readonly layerNames: readonly string[]
  readonly tracks: readonly Track[]
  readonly formula: string
}

function describe(lang: Lang, { groups, layerNames, tracks, formula }: Parts): readonly string[] {
  const join = (names: readonly string[]) => listed(names, lang)
  const all = (id: string) => join(namesOf(id).map(name => name[lang]))
  const twins = join(tracks.flatMap(track => track.end && track.frontier ? [track.frontier] : []))
  const fresh = join(tracks.flatMap(track => !track.end && track.frontier ? [track.frontier] : []))
  if (lang === 'zh') {
    return [
      `三层托底：${join(layerNames)}（${yearOf('E02-layers')}年发布时的名称）。`,
      `七端主攻，${valueOf('F12-ends')}个名字：${groups.map(id => `${termOf(id).zh}${valueOf(id)}个，${all(id)}`).join('；')}。`,
      `多元拓展，${valueOf('F34-count')}个名字：${all('F34')}。`,
      `其中${valueOf('F34-shared')}个与七端是同一项：${twins}。`,
      `去重之后是${valueOf('D26')}条赛道（${formula}，本稿计数），新增${valueOf('D28')}条：${fresh}。`,
    ]
  }
  return [
    `Three layers carry the system: ${join(layerNames)}, as named in ${yearOf('E02-layers')}. `,
    `Seven ends are the main effort, ${valueOf('F12-ends')} names: ${groups.map(id => `${valueOf(id)} ${fact(id).classifier!.en}, ${all(id)}`).join('; ')}. `,
    `The frontiers bring ${valueOf('F34-count')} names: ${all('F34')}. `,
    `${valueOf('F34-shared')} of these are items of the seven ends as well: ${twins}. `,
    `Each counted once, they are ${valueOf('D26')} distinct tracks (${formula}, this deck’s count), ${valueOf('D28')} of them new: ${fresh}.`,
  ]
}
