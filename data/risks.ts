import type { Text } from './types'

/** Subject of a group: what the numbers count, the markets abroad, or the names in use. */
export type RiskGroupId = 'scope' | 'demand' | 'brand'

/** A dated statement or act. */
export interface RiskItem {
  readonly id: string
  /** ISO date, as exact as known. */
  readonly date: string
  /** The page gives no date; the year is inferred. */
  readonly inferred?: boolean
  /** What is stated or was done, without judgement; values stand as tokens of `tokens.ts`. */
  readonly text: Text
  /** Facts that carry the item. */
  readonly facts: readonly string[]
}

/** Items about one subject. */
export interface RiskGroup {
  readonly id: RiskGroupId
  readonly title: Text
  /** In the order of time. */
  readonly items: readonly RiskItem[]
}

/** What is open around the plan: dated statements only, no forecast and no verdict. */
export const riskGroups: readonly RiskGroup[] = [
  {
    id: 'scope',
    title: { zh: '口径', en: 'Scope' },
    items: [
      {
        id: 'scope-overlap',
        date: '2022',
        text: {
          zh: '视觉营收（推算）至多为智能物联规模的{D18}',
          en: 'Derived vision revenue: at most {D18} of smart internet of things scale',
        },
        facts: ['D18', 'D01', 'E56'],
      },
      {
        id: 'scope-core',
        date: '2023',
        text: {
          zh: '{E03-core.year}年核心营收目标为总体规模目标的{D17}（推算）',
          en: 'The {E03-core.year} core target is {D17} of the overall scale target (derived)',
        },
        facts: ['D17', 'E03', 'E03-core', 'E03-total'],
      },
      {
        id: 'scope-silence',
        date: '2026-01',
        text: {
          zh: '市政府报告列入“中国视谷”，未见其数值',
          en: 'The city’s report lists China Vision Valley; no figure for it was seen',
        },
        facts: ['E58'],
      },
    ],
  },
  {
    id: 'demand',
    title: { zh: '外需', en: 'Markets abroad' },
    items: [
      {
        id: 'demand-us-list',
        date: '2019-10',
        text: {
          zh: '美国将海康威视、大华股份列入实体清单',
          en: 'The United States places Hikvision and Dahua on its Entity List',
        },
        facts: ['E47-us'],
      },
      {
        id: 'demand-us-court',
        date: '2024',
        inferred: true,
        text: {
          zh: '美国上诉法院维持对两家视频设备的禁令',
          en: 'A US appeals court upholds the ban on the two firms’ video equipment',
        },
        facts: ['E47-fcc'],
      },
      {
        id: 'demand-canada',
        date: '2025-06-27',
        text: {
          zh: '加拿大要求海康威视加拿大公司停止运营',
          en: 'Canada orders Hikvision Canada to cease operations',
        },
        facts: ['E47-canada'],
      },
    ],
  },
  {
    id: 'brand',
    title: { zh: '名号', en: 'Names' },
    items: [
      {
        id: 'brand-valleys',
        date: '2024-11',
        text: {
          zh: '杭州已有{E59b}“谷”，飞谷、元谷与视谷赛道重合',
          en: 'Hangzhou has {E59b.n} “valleys”; two share tracks with Vision Valley',
        },
        facts: ['E59b'],
      },
      {
        id: 'brand-clusters',
        date: '2025-10',
        text: {
          zh: '视觉智能与人工智能同列待建的万亿级集群',
          en: 'Vision intelligence and AI are listed as trillion-yuan clusters to be built',
        },
        facts: ['E57', 'E57-trillion'],
      },
      {
        id: 'brand-ai-city',
        date: '2025-12',
        text: {
          zh: '全市会议首次提出“{E59.term}”',
          en: 'City meeting: first use of “{E59.term}”',
        },
        facts: ['E59'],
      },
    ],
  },
]
