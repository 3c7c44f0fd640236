import type { Lang } from '../types'
import type { FigureTable } from './table'
import { park } from '../districts'
import { pageLabelOf } from '../outline'
import { valueOf } from '../registry'
import { countWord } from '../text/count-words'
import { namesOf, termOf, yearOf } from './terms'
import { listed } from '../text/listed'

/** Counted things of a block, drawn as ticks under its name. */
export interface TickGroup {
  readonly count: number
  /** Whether public reporting names what is counted. */
  readonly listed: boolean
  readonly fact: string
}

/** A line of detail; the lead is the word or year it is about. */
export interface BlockLine {
  readonly lead?: string
  readonly text: string
}

/** One of the seven parts of the plan. */
export interface PlanBlock {
  /** `routeAlias` of the slide with the details. */
  readonly to: string
  /** Accessible name of the link. */
  readonly label: string
  /** Name in word groups, e.g. 三层, 七端, 多元. */
  readonly name: readonly string[]
  /** Whether public reporting itemises the block. */
  readonly listed: boolean
  readonly ticks: readonly TickGroup[]
  /** What kind of thing it is. */
  readonly heading: string
  readonly lines: readonly BlockLine[]
  /** Facts of its counts, names and lines. */
  readonly facts: readonly string[]
}

export interface AtAGlanceData {
  readonly blocks: readonly PlanBlock[]
  /** Separator between words that are drawn apart but read as one link. */
  readonly apart: string
  readonly description: readonly string[]
  readonly table: FigureTable
}

const TABLE = {
  zh: { caption: '规划的各个部分', columns: ['名称', '部分', '公开报道', '内容'], itemised: '列有名目', counted: '只给数目', join: '；', apart: '' },
  en: { caption: 'The parts of the Plan', columns: ['Name', 'Part', 'Public reports', 'Contents'], itemised: 'name the items', counted: 'give the count only', join: '; ', apart: ' ' },
} as const

type BlockId = 'positions' | 'stages' | 'industry' | 'space' | 'projects' | 'support' | 'lists'

interface BlockWords {
  readonly name: readonly string[]
  readonly heading: string
  readonly lines: readonly BlockLine[]
}

const names = (id: string, lang: Lang) => namesOf(id).map(name => name[lang])
const ends = () => ['F29', 'F30', 'F31'].map(valueOf).join('+')
const stages = ['F25-stage', 'F26-stage', 'F27-stage']

/** Districts of the four that are not cores. */
function otherDistricts(lang: Lang): readonly string[] {
  return names('F51', lang).filter(name => !names('F46', lang).some(core => core.startsWith(name)))
}

/** A count as the name of a block begins with it: `三`, `8`. */
const counted = (id: string, lang: Lang) => lang === 'zh' ? countWord(valueOf(id), lang) : String(valueOf(id))
/** The first two characters of a term are the name of its ring or list. */
const short = (id: string) => termOf(id).zh.slice(0, 2)

/** Asked for and not held: the facts are read once the data is known to be sound. */
const words: Readonly<Record<Lang, () => Readonly<Record<BlockId, BlockWords>>>> = {
  zh: () => ({
    positions: { name: [`${counted('F10', 'zh')}新`], heading: '战略定位', lines: [{ text: '未列名目' }] },
    stages: { name: [`${counted('F11', 'zh')}期`], heading: '发展目标', lines: stages.map(id => ({ lead: `${yearOf(id)}`, text: termOf(id).zh })) },
    industry: {
      name: [short('F12-layers'), short('F12-ends'), short('F32')],
      heading: '产业体系',
      lines: [
        { lead: short('F12-layers'), text: listed(names('E02-layers', 'zh').map(name => name.replace(/层$/, '')), 'zh') },
        { lead: short('F12-ends'), text: ends() },
        { lead: short('F32'), text: `${valueOf('F34-count')}项，新增${valueOf('D28')}项` },
      ],
    },
    space: {
      name: [short('F13-park'), short('F13-cores'), short('F13-districts'), '全域'],
      heading: '空间布局',
      lines: [
        { lead: short('F13-park'), text: park.name.zh },
        { lead: short('F13-cores'), text: listed(names('F46', 'zh').map(name => name.replace(/区$/, '')), 'zh') },
        { lead: short('F13-districts'), text: listed([short('F13-cores'), ...otherDistricts('zh')], 'zh') },
        { lead: '全域', text: `${valueOf('G01')}个区、县（市）` },
      ],
    },
    projects: { name: [`${counted('F14', 'zh')}工程`], heading: '关键工程', lines: [{ text: '未列名目' }] },
    support: { name: [`${counted('F15', 'zh')}保障`], heading: '保障措施', lines: [{ text: '未列名目' }] },
    lists: { name: [`${counted('F16', 'zh')}清单`], heading: '发展清单', lines: names('F16', 'zh').map(text => ({ text })) },
  }),
  // The English words are wider, so the lines use fewer of them.
  en: () => ({
    positions: { name: [`${counted('F10', 'en')} new`], heading: 'Position', lines: [{ text: 'not listed' }] },
    stages: { name: [`${counted('F11', 'en')} stages`], heading: 'Targets', lines: stages.map(id => ({ lead: `${yearOf(id)}`, text: termOf(id).en.replace(/ stage$/, '') })) },
    industry: {
      name: [`${counted('F12-layers', 'en')} layers`, `${counted('F12-ends', 'en')} ends`, 'Frontiers'],
      heading: 'Industry',
      lines: [
        { lead: counted('F12-ends', 'en'), text: `ends, ${ends()}` },
        { lead: `${valueOf('F34-count')}`, text: 'frontiers' },
        { lead: `${valueOf('D28')}`, text: 'of them new' },
      ],
    },
    space: {
      name: [`${counted('F13-park', 'en')} park`, `${counted('F13-cores', 'en')} cores`, `${counted('F13-districts', 'en')} districts`, 'Whole city'],
      heading: 'Space',
      lines: [
        { lead: counted('F13-cores', 'en'), text: listed(names('F46', 'en'), 'en') },
        { lead: counted('F13-districts', 'en'), text: `+ ${listed(otherDistricts('en'), 'en')}` },
        { lead: 'All', text: `${valueOf('G01')} in the city` },
      ],
    },
    projects: { name: [`${counted('F14', 'en')} projects`], heading: 'Projects', lines: [{ text: 'not listed' }] },
    support: { name: [`${counted('F15', 'en')} areas`], heading: 'Safeguards', lines: [{ text: 'not listed' }] },
    lists: { name: [`${counted('F16', 'en')} lists`], heading: 'Lists', lines: names('F16', 'en').map(text => ({ text: text.replace(/^key /, '') })) },
  }),
}

const ticksOf = (listed: boolean, ...facts: readonly string[]) => facts.map((id): TickGroup => ({ count: valueOf(id), listed, fact: id }))

export function atAGlance(lang: Lang): AtAGlanceData {
  const partsOf = words[lang]()
  const block = (id: BlockId, to: string, listed: boolean, ticks: readonly TickGroup[], more: readonly string[] = []): PlanBlock => {
    const { name, heading, lines } = partsOf[id]
    // The same words in the same order as drawn, so that voice control finds the link by any of them.
    const seen = [name.join(lang === 'zh' ? '' : ' '), heading, ...lines.map(({ lead, text }) => [lead, text].filter(Boolean).join(lang === 'zh' ? '' : ' '))]
    const label = lang === 'zh'
      ? `${seen.join('，')}，转到第${pageLabelOf(to)}页`
      : `${seen.join(', ')}, go to slide ${pageLabelOf(to)}`
    return { to, label, name, listed, ticks, heading, lines, facts: [...new Set([...ticks.map(({ fact }) => fact), ...more])] }
  }
  const blocks = [
    block('positions', 'unlisted', false, ticksOf(false, 'F10')),
    block('stages', 'targets', true, ticksOf(true, 'F11'), stages),
    block('industry', 'industry', true, ticksOf(true, 'F12-layers', 'F12-ends', 'F34-count'), ['F12', 'F32', 'E02-layers', 'F29', 'F30', 'F31', 'D28']),
    block('space', 'districts', true, [...ticksOf(true, 'F13-park', 'F13-cores', 'F13-districts'), ...ticksOf(false, 'G01')], ['F46', 'F51']),
    block('projects', 'unlisted', false, ticksOf(false, 'F14')),
    block('support', 'unlisted', false, ticksOf(false, 'F15')),
    block('lists', 'unlisted', true, ticksOf(true, 'F16')),
  ]
  const { caption, columns, itemised, counted, join, apart } = TABLE[lang]
  const detailsOf = ({ lines }: PlanBlock) => lines.map(({ lead, text }) => lead === undefined ? text : lead + apart + text).join(join)
  const sentence = (block: PlanBlock) => lang === 'zh'
    ? `${block.name.join('')}，${block.heading}：${detailsOf(block)}。`
    : `${block.name.join(', ')}, ${block.heading}: ${detailsOf(block)}. `
  return {
    blocks,
    apart,
    description: [blocks.map(sentence).join('')],
    table: {
      caption,
      columns,
      rows: blocks.map(block => ({
        step: 0,
        cells: [block.name.join(apart), block.heading, block.listed ? itemised : counted, detailsOf(block)],
      })),
    },
  }
}
