import type { Lang } from '../types'
import type { FigureTable } from './table'
import { valueOf } from '../registry'
import { namesOf, termOf } from './terms'

/** Clicks at which the parts appear: the eye on the road, what the city holds, the eye in the sky. */
export const HIGHLIGHTS_STEPS = { road: 0, credentials: 1, sky: 2 } as const

/** A highlight of the plan and what the plan says about it. */
export interface Highlight {
  readonly name: string
  /** Which of the two lists it is from. */
  readonly list: string
  readonly lines: readonly string[]
  readonly facts: string
}

/** A title awarded to the city. */
export interface Credential {
  /** Rank of the title, e.g. 国家. */
  readonly rank: string
  /** The rest of it, broken by meaning. */
  readonly lines: readonly string[]
}

export interface HighlightsData {
  readonly road: Highlight
  readonly sky: Highlight
  readonly credentials: readonly Credential[]
  readonly credentialsFact: string
  readonly description: readonly string[]
  readonly table: FigureTable
}

const CREDENTIALS_EN: readonly Credential[] = [
  { rank: 'First national batch', lines: ['Pilot city for new-', 'energy vehicles'] },
  { rank: 'National', lines: ['5G connected-vehicle', 'demonstration zone'] },
  { rank: 'National', lines: ['Pilot city for high-', 'definition maps'] },
  { rank: 'First national batch', lines: ['“Gigabit city”'] },
]

const TABLE = {
  zh: { caption: '两个亮点与四张名片', columns: ['内容', '归类', '说明'], stop: '；', title: (name: string) => `${name}的名片`, year: '授予年份未载' },
  en: { caption: 'Two highlights and four titles', columns: ['Item', 'Kind', 'Note'], stop: '; ', title: (name: string) => `Title for ${name}`, year: 'year not stated' },
} as const

/** The two highlights and the titles in full, in the order in which they appear. */
function tabulate(lang: Lang, road: Highlight, sky: Highlight, titles: readonly string[]): FigureTable {
  const t = TABLE[lang]
  const row = ({ name, list, lines }: Highlight) => [name, list, lines.join(t.stop)]
  return {
    caption: t.caption,
    columns: t.columns,
    rows: [
      { cells: row(road), step: HIGHLIGHTS_STEPS.road },
      ...titles.map(title => ({ cells: [title, t.title(lang === 'zh' ? road.name : road.name.toLowerCase()), t.year], step: HIGHLIGHTS_STEPS.credentials })),
      { cells: row(sky), step: HIGHLIGHTS_STEPS.sky },
    ],
  }
}

/** Splits a title: its rank, and its kind on a line of its own where the whole would be long. */
function credentialZh(title: string): Credential {
  const [, rank = '', rest = title] = /^(全国首批|国家)(.+)$/.exec(title) ?? []
  const kind = rest.endsWith('试点城市') ? '试点城市' : ''
  return { rank, lines: kind ? [rest.slice(0, -kind.length), kind] : [rest] }
}

export function highlights(lang: Lang): HighlightsData {
  const names = (id: string) => namesOf(id).map(name => name[lang])
  const [roadName = '', skyName = ''] = names('F36')
  const [testing = '', , deliveryCars = '', drones = ''] = names('F37')
  const integration = termOf('F39')[lang]
  const taxi = termOf('F37-taxi')[lang]
  const titles = names('F38')
  if (lang === 'zh') {
    const tests = testing.replace(roadName, '')
    const road = { name: roadName, list: `“${termOf('F12-ends').zh}”之一`, lines: [`${tests}、${deliveryCars}`, `“${integration}”应用试点城市建设启动`], facts: 'F37 F36 F12-ends F39' }
    const sky = { name: skyName, list: `“${termOf('F32').zh}”之一`, lines: [drones, taxi], facts: 'F37 F36 F32 F37-taxi' }
    return {
      road,
      sky,
      credentials: titles.map(credentialZh),
      credentialsFact: 'F38',
      table: tabulate(lang, road, sky, titles),
      description: [
        `路上的眼睛，${roadName}：${tests}、${deliveryCars}；“${integration}”应用试点城市建设启动。`,
        `线下是杭州发展${roadName}的${valueOf('F38')}张名片：${titles.join('、')}，授予年份未载。`,
        `天上的眼睛，${skyName}：${drones}、${taxi}。两者都未给数量目标。`,
      ],
    }
  }
  const road = { name: 'Connected vehicles', list: 'one of the seven ends', lines: ['Testing, pilots, driverless delivery', 'Vehicle–road–cloud pilot work started'], facts: 'F37 F36 F12-ends F39' }
  const sky = { name: 'Low-altitude vision', list: 'one of the frontiers', lines: ['Last-mile delivery by drone', taxi], facts: 'F37 F36 F32 F37-taxi' }
  return {
    road,
    sky,
    credentials: CREDENTIALS_EN,
    credentialsFact: 'F38',
    table: tabulate(lang, road, sky, titles),
    description: [
      `Eyes on the road, ${roadName}: ${testing}, ${deliveryCars}; work on a ${integration} pilot has started. `,
      `Below the line, the ${valueOf('F38')} titles that Hangzhou brings to connected vehicles, years not stated: ${titles.join('; ')}. `,
      `Eyes in the sky, ${skyName}: ${drones}, ${taxi}. No volume targets are given for either.`,
    ],
  }
}
