import type { Lang } from '../types'
import type { FigureTable } from './table'
import { valueOf } from '../registry'
import { namesOf } from './terms'
import { listed } from '../text/listed'
import { capital } from '../text/fact-words'

/** Clicks at which the parts appear: tracks, the two directions, the ecosystem. */
export const FRONTIERS_STEPS = { tracks: 0, directions: 1, ecosystem: 2 } as const

export interface FrontiersData {
  /** The tracks that only the second list names. */
  readonly tracks: readonly string[]
  readonly tracksFact: string
  /** The two directions: upper lid, then lower lid. */
  readonly directions: readonly string[]
  readonly directionsFact: string
  /** The logic of the ecosystem, and its two forms, each under its head. */
  readonly logicHead: string
  readonly formsHead: string
  readonly logic: readonly string[]
  readonly logicFact: string
  readonly forms: readonly string[]
  readonly formsFact: string
  readonly description: readonly string[]
  readonly table: FigureTable
}

// The facts have whole sentences in English; these words fit the lids and the corner.
const SHORT_EN = {
  directions: ['Future technology into industry', 'Traditional industry into the future'],
  logic: ['Scenarios drive', 'Algorithms support', 'Hardware, systems in step'],
}

const TABLE = {
  zh: { caption: '“多元”的新赛道、两个方向与产业生态', columns: ['内容', '名称'], track: '新赛道', direction: '方向' },
  en: { caption: 'New tracks, two directions and the ecosystem of the frontiers', columns: ['Item', 'Name'], track: 'New track', direction: 'Direction' },
} as const

export function frontiers(lang: Lang): FrontiersData {
  const repeated = new Set(namesOf('F34-shared').map(name => name.zh))
  const tracks = namesOf('F34').filter(name => !repeated.has(name.zh)).map(name => name[lang])
  const directions = namesOf('F33').map(name => name[lang])
  const logic = namesOf('F35-logic').map(name => name[lang])
  const forms = namesOf('F35').map(name => `“${name[lang]}”`)
  const fresh = valueOf('D28')
  const logicHead = lang === 'zh' ? '生态逻辑' : 'Ecosystem: logic'
  const formsHead = lang === 'zh' ? '生态形式' : 'Ecosystem: forms'
  const t = TABLE[lang]
  const rows = (head: string, names: readonly string[], step: number) => names.map(name => ({ cells: [head, name], step }))
  return {
    tracks: tracks.map(capital),
    tracksFact: 'F34',
    directions: lang === 'zh' ? directions : SHORT_EN.directions,
    directionsFact: 'F33',
    logicHead,
    formsHead,
    logic: lang === 'zh' ? logic : SHORT_EN.logic,
    logicFact: 'F35-logic',
    forms,
    formsFact: 'F35',
    table: {
      caption: t.caption,
      columns: t.columns,
      rows: [
        ...rows(t.track, tracks.map(capital), FRONTIERS_STEPS.tracks),
        ...rows(t.direction, directions.map(capital), FRONTIERS_STEPS.directions),
        ...rows(logicHead, logic.map(capital), FRONTIERS_STEPS.ecosystem),
        ...rows(formsHead, forms, FRONTIERS_STEPS.ecosystem),
      ],
    },
    description: lang === 'zh'
      ? [
          `“多元”新增${fresh}条赛道：${listed(tracks, lang)}。`,
          `两个方向：${directions.join('；')}。`,
          `生态展开为${forms.join('和')}：${listed(logic, lang)}。`,
        ]
      : [
          `The frontiers add ${fresh} new tracks: ${listed(tracks, lang)}. `,
          `Two directions: ${directions.join('; ')}. `,
          `The ecosystem unfolds as ${forms.join(' and ')}: ${listed(logic, lang)}.`,
        ],
  }
}
