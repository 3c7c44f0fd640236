import type { Lang, Text } from '../types'
import { valueOf } from '../registry'
import { countWord } from './count-words'
import { listed, namesOf, termOf, yearOf } from './terms'

/** How far a thing has come at the time of the article. */
export type Standing = 'settled' | 'pending'

/** What the joint building rests on or works towards, with the article's word for how far it is. */
export interface Root {
  readonly status: string
  readonly standing: Standing
  /** Lines broken by sense. */
  readonly lines: readonly string[]
  readonly fact: string
}

export interface MinistryData {
  /** The meeting that is sought, the upper level. */
  readonly meeting: { readonly term: string, readonly lines: readonly string[], readonly fact: string }
  /** The fields of support asked for. */
  readonly asks: { readonly term: string, readonly origin: string, readonly names: readonly string[], readonly fact: string }
  readonly roots: readonly Root[]
  readonly description: readonly string[]
}

const WORDS = {
  origin: { zh: '杭州《工作要点》', en: 'Hangzhou’s work list' },
  settled: { zh: '已纳入', en: 'Included in' },
  faster: { zh: '加快', en: 'Speed up' },
  push: { zh: '推动', en: 'Push for' },
} as const satisfies Record<string, Text>

/** The English names are long; on the slide they are cut to what tells them apart. */
const SHORT_TERMS: Readonly<Record<string, string>> = {
  'F08-agreement': 'the cooperation agreement of the ministry (MIIT) and Zhejiang',
  'F19-alliance': 'the national alliance for visual intelligence technology',
  'F19-policy': 'a dedicated policy of the province',
}

/** 部省共建: what is asked of ministry and province, and how far each thing is. */
export function ministry(lang: Lang): MinistryData {
  const words = (key: keyof typeof WORDS) => WORDS[key][lang]
  const term = (id: string) => termOf(id)[lang]
  const names = namesOf('F18').map(name => name[lang])
  const many = countWord(valueOf('F18'), lang)
  const year = yearOf('F03')
  const root = (status: string, standing: Standing, fact: string): Root =>
    ({ status, standing, fact, lines: lang === 'zh' ? term(fact).split(/(?<=浙江省|产业)/) : [SHORT_TERMS[fact]!] })

  return {
    meeting: {
      term: capital(term('F18-meeting')),
      lines: lang === 'zh' ? [`争取召开；${many}类支持`, '也都写作“争取”'] : ['Sought, not held; all', `${many} are “sought” too`],
      fact: 'F18-meeting',
    },
    asks: {
      term: lang === 'zh' ? `${many}类支持` : `${capital(many)} kinds of support`,
      origin: lang === 'zh' ? `${words('origin')}，${year}年` : `${words('origin')}, ${year}`,
      names,
      fact: 'F18',
    },
    roots: [
      root(words('settled'), 'settled', 'F08-agreement'),
      root(words('faster'), 'pending', 'F19-alliance'),
      root(words('push'), 'pending', 'F19-policy'),
    ],
    description: lang === 'zh'
      ? [
          '一条水线，是向上争取的岸。',
          `杭州${year}年《工作要点》争取召开${term('F18-meeting')}，并争取${many}类支持：${listed(names, lang)}；都只写到“争取”。`,
          `已纳入：${term('F08-agreement')}。加快：${term('F19-alliance')}。推动：${term('F19-policy')}。`,
        ]
      : [
          'The line is the quay from which support is sought. ',
          `Hangzhou’s ${year} work list seeks to hold a ${term('F18-meeting')} and to win ${many} kinds of support: ${listed(names, lang)}. All of it is sought, none reported as granted. `,
          `Already included in the ${term('F08-agreement')}. To be sped up: the ${term('F19-alliance')}. To be pushed for: a ${term('F19-policy')}.`,
        ],
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
