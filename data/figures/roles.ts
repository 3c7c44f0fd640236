import type { DistrictTier } from '../districts'
import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { districts } from '../districts'
import { namesOf, termOf } from './terms'

/** Role and functions of one district, in the plan's words. */
export interface DistrictRole {
  readonly name: string
  readonly tier: DistrictTier
  readonly role: string
  /** Fact of the role. */
  readonly fact: string
  /** Facts of role and functions. */
  readonly facts: string
  /** Its functions; empty where the article lists none. */
  readonly functions: readonly string[]
}

/** A level of the formula and its description. */
export interface TierNote {
  readonly term: string
  readonly gloss: string
  readonly lines: readonly string[]
  readonly facts: string
}

export interface RolesData {
  /** The cores first, then the other districts. */
  readonly districts: readonly DistrictRole[]
  readonly cores: TierNote
  readonly four: TierNote
  /** Shown where a district has no functions of its own; empty when all have some. */
  readonly bare: string
  readonly description: readonly string[]
  readonly table: FigureTable
}

const WORDS = {
  cores: { zh: '双核', en: 'Two cores' },
  shared: { zh: '两区共有的功能：', en: 'Functions that both share:' },
  four: { zh: '四区协同', en: 'Four districts in concert' },
  inside: { zh: '双核也在四区之内', en: 'the cores are two of the four' },
  comma: { zh: '、', en: ', ' },
} as const satisfies Record<string, Text>

const TABLE = {
  zh: { caption: '四区分工与双核共有的功能', columns: ['区', '层级', '定位', '文中写明的分工'], none: '未写明' },
  en: { caption: 'Roles of the four districts, and what the cores share', columns: ['District', 'Level', 'Role', 'Functions named'], none: 'none named' },
} as const

/** 四区分工: the role of each district, and the functions that the article names for it. */
export function roles(lang: Lang): RolesData {
  const words = (key: keyof typeof WORDS) => WORDS[key][lang]
  const list = (items: readonly string[]) => items.join(words('comma'))
  const shared = namesOf('F46-functions').map(name => name[lang])
  const all = districts.map((district): DistrictRole => ({
    name: district.name[lang],
    tier: district.tier,
    role: termOf(district.role)[lang],
    fact: district.role,
    facts: [district.role, district.functions].filter(Boolean).join(' '),
    functions: district.functions ? namesOf(district.functions).map(name => name[lang]) : [],
  }))
  const bare = list(all.filter(({ functions }) => !functions.length).map(({ name }) => name))
  const gloss = termOf('F46')[lang]

  return {
    districts: all,
    cores: { term: words('cores'), gloss, lines: [words('shared'), list(shared)], facts: 'F46 F46-functions F13-cores' },
    four: { term: words('four'), gloss: words('inside'), lines: [], facts: 'F51 F13-districts' },
    bare: bare && (lang === 'zh' ? `${bare}没有支流：文章各只有一句` : `${bare}: one clause each in the article, no functions`),
    description: [describe(lang, all, list(shared), list)],
    table: tabulate(lang, all, gloss, list(shared), list),
  }
}

function tabulate(lang: Lang, all: readonly DistrictRole[], gloss: string, shared: string, list: (items: readonly string[]) => string): FigureTable {
  const { caption, columns, none } = TABLE[lang]
  const cores = all.filter(({ tier }) => tier === 'core')
  return {
    caption,
    columns,
    rows: [
      ...all.map(({ name, tier, role, functions }) => ({
        cells: [name, WORDS[tier === 'core' ? 'cores' : 'four'][lang], role, functions.length ? list(functions) : none],
        step: 0,
      })),
      { cells: [list(cores.map(({ name }) => name)), WORDS.cores[lang], gloss, shared], step: 0 },
      { cells: [list(all.map(({ name }) => name)), WORDS.four[lang], WORDS.inside[lang], ''], step: 0 },
    ],
  }
}

function describe(lang: Lang, all: readonly DistrictRole[], shared: string, list: (items: readonly string[]) => string): string {
  const cores = all.filter(({ tier }) => tier === 'core').map(({ name }) => name)
  if (lang === 'zh') {
    const each = all.map(({ name, role, functions }) => `${name}是${role}${functions.length ? `（${list(functions)}）` : '（文章未列功能）'}`)
    return `${each.join('；')}。${list(cores)}是双核，即核心引领区，共有${shared}的功能；双核也在四区之内。`
  }
  const each = all.map(({ name, role, functions }) => `${name} is the ${role} (${functions.length ? list(functions) : 'no functions named'})`)
  return `${each.join('; ')}. ${cores.join(' and ')} are the two cores and share these functions: ${shared}. The cores are two of the four.`
}
