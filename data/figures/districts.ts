import type { District, DistrictTier } from '../districts'
import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { districts as focusDistricts, otherDivisions, park } from '../districts'
import { quantityText } from '../text/format'
import { fact } from '../registry'
import { namesOf, termOf, yearOf } from './terms'

/** What each click adds, from the inside out: the park, the two cores, the four districts, the whole city. */
const STEPS = { park: 1, core: 2, cooperating: 3, city: 4 } as const

/** One of the four districts: its label on the map, and the details shown when it is pointed at. */
export interface DistrictArea {
  /** Division code of its shape in `map/hangzhou-schematic.json`. */
  readonly adcode: string
  readonly tier: DistrictTier
  readonly name: string
  /** Name on the map, e.g. 双核·萧山. */
  readonly label: string
  /** Role in the plan's words. */
  readonly role: string
  /** The role, shortened for the map. */
  readonly onMap: string
  /** Fact of the role. */
  readonly fact: string
  /** Facts of role, functions and level. */
  readonly facts: string
  /** Its functions as one line, or that none are listed. */
  readonly functions: string
  /** All of this in one line, for screen readers. */
  readonly spoken: string
  /** Click at which it appears. */
  readonly step: number
}

/** A ring of the formula 1 ⊂ 2 ⊂ 4 ⊂ 全, innermost first. */
export interface DistrictLevel {
  /** The count, or the word for the whole. */
  readonly mark: string
  /** Whether `mark` is a numeral. */
  readonly counted: boolean
  readonly term: string
  /** Members, where they are not named on the map beside it. */
  readonly members: string
  readonly fact: string
  readonly step: number
}

export interface DistrictsData {
  readonly areas: readonly DistrictArea[]
  /** Divisions without a part of their own, for orientation. */
  readonly others: readonly { readonly adcode: string, readonly name: string }[]
  /** The formula from the inside out: park, cores, districts, whole city. */
  readonly levels: readonly DistrictLevel[]
  readonly park: {
    readonly term: string
    readonly name: readonly string[]
    readonly area: string
    readonly facts: string
    readonly step: number
  }
  readonly city: { readonly term: string, readonly count: string, readonly fact: string, readonly step: number }
  readonly river: string
  readonly north: string
  /** Notice that the map is not authoritative for boundaries. */
  readonly disclaimer: string
  readonly description: readonly string[]
  readonly table: FigureTable
}

const WORDS = {
  core: { zh: '双核·', en: '' },
  whole: { zh: '全', en: 'All' },
  wholeTerm: { zh: '全域联动', en: 'Whole city linked' },
  city: { zh: '全域', en: 'Whole city' },
  divisions: { zh: '个区、县（市）', en: ' districts and counties' },
  cores: { zh: '双核', en: 'the cores' },
  noFunctions: { zh: '文章只写了角色，未列功能', en: 'the article names the role only' },
  river: { zh: '钱塘江', en: 'Qiantang River' },
  north: { zh: '北', en: 'N' },
  disclaimer: { zh: '示意图，不作为行政区域划界依据', en: 'Schematic map, no basis for administrative boundaries' },
  comma: { zh: '、', en: ', ' },
  colon: { zh: '：', en: ': ' },
  course: { zh: '自西向东流过', en: 'runs from west to east' },
} as const satisfies Record<string, Text>

/** The English terms are clauses; on the map they are shortened to what four characters say. */
const SHORT_TERMS: Readonly<Record<string, string>> = {
  'F13-park': 'Window park',
  'F13-cores': 'Leading cores',
  'F13-districts': 'Districts in concert',
}

/** Shortened roles that are too long for their district; the details have them in full. */
const ROLES_ON_MAP: Readonly<Partial<Record<string, string>>> = {
  F50: 'smart manufacturing',
}

const LEVEL_FACTS = { core: 'F13-cores', cooperating: 'F13-districts' } as const

/** Level of a district in the formula: its count and its term. */
function tierLevel(tier: DistrictTier, lang: Lang): string {
  const entry = LEVEL_FACTS[tier]
  return `${fact(entry).value}${WORDS.colon[lang]}${termOf(entry)[lang]}`
}

const TABLE = {
  zh: { caption: '空间布局：从里到外', columns: ['地方', '层级', '角色与功能'] },
  en: { caption: 'Layout in space, from the inside out', columns: ['Place', 'Level', 'Role and functions'] },
} as const

/** 一园窗口、双核引领、四区协同、全域联动: where the plan happens and who plays which part. */
export function districts(lang: Lang): DistrictsData {
  const words = (key: keyof typeof WORDS) => WORDS[key][lang]
  const list = (items: readonly string[]) => items.join(words('comma'))
  const term = (id: string) => termOf(id)[lang]
  const namesIn = (tier: DistrictTier) => focusDistricts.filter(d => d.tier === tier).map(d => d.name[lang])
  const functionsOf = ({ functions }: District) =>
    functions ? list(namesOf(functions).map(name => name[lang])) : words('noFunctions')

  const areas = focusDistricts.map((district): DistrictArea => {
    const [name, role, functions] = [district.name[lang], term(district.role), functionsOf(district)]
    const label = (district.tier === 'core' ? words('core') : '') + name
    const onMap = (lang === 'en' && ROLES_ON_MAP[district.role]) || role
    const spoken = lang === 'zh' ? `${label}，${role}：${functions}` : `${label}, ${role}: ${functions}`
    return { adcode: district.adcode, tier: district.tier, fact: district.role, facts: [district.role, district.functions, LEVEL_FACTS[district.tier]].filter(Boolean).join(' '), name, label, role, onMap, functions, spoken, step: STEPS[district.tier] }
  })
  const count = quantityText({ ...fact('G01'), classifier: undefined }, lang)
  const size = quantityText(fact(park.area), lang)
  const year = yearOf(park.area)
  const short = (id: string) => lang === 'zh' ? term(id) : SHORT_TERMS[id]!
  const level = (id: string, step: number, members = ''): DistrictLevel =>
    ({ mark: String(fact(id).value), counted: true, term: short(id), members, fact: id, step })

  return {
    areas,
    others: otherDivisions.map(({ adcode, name }) => ({ adcode, name: name[lang] })),
    levels: [
      level('F13-park', STEPS.park),
      level('F13-cores', STEPS.core, list(namesIn('core'))),
      level('F13-districts', STEPS.cooperating, list([words('cores'), ...namesIn('cooperating')])),
      { mark: words('whole'), counted: false, term: words('wholeTerm'), members: '', fact: 'F13', step: STEPS.city },
    ],
    park: {
      term: short('F13-park'),
      // Broken by meaning: the partner first, then the park.
      name: term(park.role).split(/(?<=）|–)/),
      area: lang === 'zh' ? `${size}（${year}年）` : `${size} (${year})`,
      facts: `F13-park ${park.role} ${park.area}`,
      step: STEPS.park,
    },
    city: { term: words('city'), count: count + words('divisions'), fact: 'G01', step: STEPS.city },
    river: words('river'),
    north: words('north'),
    disclaimer: words('disclaimer'),
    description: describe(lang, areas, term(park.role), size, year, count),
    table: {
      ...TABLE[lang],
      rows: [
        { cells: [words('river'), '', words('course')], step: 0 },
        {
          cells: [term(park.role), `${fact('F13-park').value}${words('colon')}${term('F13-park')}`, lang === 'zh' ? `${size}，${year}年` : `${size}, ${year}`],
          step: STEPS.park,
        },
        ...areas.map(area => ({
          cells: [area.name, tierLevel(area.tier, lang), `${area.role}${lang === 'zh' ? '：' : ': '}${area.functions}`],
          step: area.step,
        })),
        { cells: [words('city'), `${words('whole')}${words('colon')}${words('wholeTerm')}`, count + words('divisions')], step: STEPS.city },
      ],
    },
  }
}

function describe(lang: Lang, areas: readonly DistrictArea[], parkName: string, size: string, year: number, count: string): string[] {
  const roles = (tier: DistrictTier) => areas.filter(a => a.tier === tier)
  if (lang === 'zh') {
    const say = (tier: DistrictTier) => roles(tier).map(a => `${a.name}是${a.role}（${a.functions}）`).join('；')
    return [
      '杭州示意图：钱塘江自西向东流过。',
      `一园窗口：${parkName}，用地在萧山，紧邻滨江以南，${year}年面积${size}。`,
      `双核引领：${say('core')}。`,
      `四区协同：双核之外，${say('cooperating')}。`,
      `全域联动：四区在全市${count}个区、县（市）之内。`,
    ]
  }
  const say = (tier: DistrictTier) => roles(tier).map(a => `${a.name} is the ${a.role} (${a.functions})`).join('; ')
  return [
    'Schematic map of Hangzhou: the Qiantang River runs from west to east. ',
    `One window park: the ${parkName}, on land of Xiaoshan just south of Binjiang, ${size} in ${year}. `,
    `Two leading cores: ${say('core')}. `,
    `Four districts in concert: besides the cores, ${say('cooperating')}. `,
    `The whole city linked: the four lie among the city’s ${count} districts and counties.`,
  ]
}
