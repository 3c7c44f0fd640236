import type { Lang } from '../types'
import { valueOf } from '../registry'
import { listed, namesOf } from './terms'

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
}

// The facts carry full sentences’ worth of English; these fit the lids and the corner.
const SHORT_EN = {
  directions: ['Future technologies, industrialised', 'Traditional industries, future-ready'],
  logic: ['Scenarios drive', 'Algorithms support', 'Hardware and systems in step'],
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function frontiers(lang: Lang): FrontiersData {
  const repeated = new Set(namesOf('F34-shared').map(name => name.zh))
  const tracks = namesOf('F34').filter(name => !repeated.has(name.zh)).map(name => name[lang])
  const directions = namesOf('F33').map(name => name[lang])
  const logic = namesOf('F35-logic').map(name => name[lang])
  const forms = namesOf('F35').map(name => `“${name[lang]}”`)
  const fresh = valueOf('D28')
  return {
    tracks: tracks.map(capital),
    tracksFact: 'F34',
    directions: lang === 'zh' ? directions : SHORT_EN.directions,
    directionsFact: 'F33',
    logicHead: lang === 'zh' ? '生态逻辑' : 'Ecosystem: logic',
    formsHead: lang === 'zh' ? '生态形式' : 'Ecosystem: forms',
    logic: lang === 'zh' ? logic : SHORT_EN.logic,
    logicFact: 'F35-logic',
    forms,
    formsFact: 'F35',
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
