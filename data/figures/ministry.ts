import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { valueOf } from '../registry'
import { countWord } from '../text/count-words'
import { namesOf, termOf, yearOf } from './terms'
import { listed } from '../text/listed'
import { capital } from '../text/fact-words'

/** Clicks at which the upper level and the roots appear. */
export const MINISTRY_STEPS = { level: 1, roots: 2 } as const

/** Status of an item at the time of the article. */
export type Standing = 'settled' | 'pending'

/** Something the joint effort rests on or works towards, with the article's word for its status. */
export interface Root {
  readonly status: string
  readonly standing: Standing
  /** Lines broken by meaning. */
  readonly lines: readonly string[]
  readonly fact: string
}

export interface MinistryData {
  /** The meeting that is hoped for, the upper level. */
  readonly meeting: { readonly term: string, readonly lines: readonly string[], readonly fact: string }
  /** The fields of support asked for. */
  readonly asks: { readonly term: string, readonly origin: string, readonly names: readonly string[], readonly fact: string, readonly facts: string }
  readonly roots: readonly Root[]
  readonly table: FigureTable
  readonly description: readonly string[]
}

const WORDS = {
  origin: { zh: '杭州《工作要点》', en: 'Hangzhou’s work list' },
  settled: { zh: '已纳入', en: 'Included' },
  faster: { zh: '加快组建', en: 'To speed up' },
  push: { zh: '推动出台', en: 'To push for' },
} as const satisfies Record<string, Text>

/** Long names are shortened to what distinguishes them and broken by meaning; the description has them in full. */
const ROOT_LINES: Readonly<Record<string, Record<Lang, readonly string[]>>> = {
  'F08-agreement': {
    zh: ['“中国视谷”列入', '工信部与浙江省合作协议'],
    en: ['China Vision Valley is in the agreement of the ministry (MIIT) and Zhejiang'],
  },
  'F19-alliance': {
    zh: ['国家视觉智能产业', '技术创新战略联盟'],
    en: ['forming the national alliance for technology innovation in vision intelligence'],
  },
  'F19-policy': {
    zh: ['省级专项政策'],
    en: ['a dedicated policy of the province'],
  },
}

/** 部省共建: what is requested of ministry and province, and the status of each request. */
export function ministry(lang: Lang): MinistryData {
  const words = (key: keyof typeof WORDS) => WORDS[key][lang]
  const term = (id: string) => termOf(id)[lang]
  const names = namesOf('F18').map(name => name[lang])
  const many = countWord(valueOf('F18'), lang)
  const year = yearOf('F03')
  // A screen reader skips the dash between the two parties.
  const agreement = term('F08-agreement').replace('—', '与')
  const root = (status: string, standing: Standing, fact: string): Root =>
    ({ status, standing, fact, lines: ROOT_LINES[fact]![lang] })

  const data: Omit<MinistryData, 'table'> = {
    meeting: {
      term: capital(term('F18-meeting')),
      lines: lang === 'zh' ? [`争取召开；${many}类支持`, '也都写作“争取”'] : ['“Sought”, as are', `all ${many} kinds`],
      fact: 'F18-meeting',
    },
    asks: {
      term: lang === 'zh' ? `${many}类支持` : `${capital(many)} kinds of support`,
      origin: lang === 'zh' ? `${words('origin')}，${year}年` : `${words('origin')}, ${year}`,
      names,
      fact: 'F18',
      facts: 'F18 F03',
    },
    roots: [
      root(words('settled'), 'settled', 'F08-agreement'),
      root(words('faster'), 'pending', 'F19-alliance'),
      root(words('push'), 'pending', 'F19-policy'),
    ],
    description: lang === 'zh'
      ? [
          `水线是岸，岸上立着杭州${year}年《工作要点》里的${many}类支持：${listed(names, lang)}。`,
          `上面的虚线是${term('F18-meeting')}，写的是“争取”召开；${many}类支持向上，都没有够到它，写的也都是“争取”。`,
          `水线以下：“中国视谷”已纳入${agreement}；加快组建${term('F19-alliance')}；推动出台${term('F19-policy')}。`,
        ]
      : [
          `The line is a quay; on it stand the ${many} kinds of support in Hangzhou’s ${year} work list: ${listed(names, lang)}. `,
          `The broken line above is the ${term('F18-meeting')}, which the city seeks to hold. The ${many} kinds of support reach up and fall short of it: all are sought, none is reported as granted. `,
          `Below the line: China Vision Valley is part of the ${agreement}; the ${term('F19-alliance')} is to be formed faster; a ${term('F19-policy')} is to be pushed for.`,
        ],
  }
  return { ...data, table: tableOf(data, lang) }
}

function tableOf({ meeting, asks, roots }: Omit<MinistryData, 'table'>, lang: Lang): FigureTable {
  const zh = lang === 'zh'
  const joined = (lines: readonly string[]) => lines.join(zh ? '' : ' ')
  return {
    caption: zh ? '部省共建：所求与进度' : 'What is sought of ministry and province, and how far it has come',
    columns: zh ? ['事项', '说明'] : ['Item', 'Note'],
    rows: [
      { cells: [zh ? `${asks.term}（${asks.origin}）` : `${asks.term} (${asks.origin})`, listed(asks.names, lang)], step: 0 },
      { cells: [meeting.term, joined(meeting.lines)], step: MINISTRY_STEPS.level },
      ...roots.map(({ status, lines }) => ({ cells: [status, joined(lines)], step: MINISTRY_STEPS.roots })),
    ],
  }
}
