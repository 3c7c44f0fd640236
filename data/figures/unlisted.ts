import type { Lang } from '../types'
import type { FigureTable } from './table'
import { quantity } from '../text/format'
import { fact, valueOf } from '../registry'
import { namesOf } from './terms'
import { listed } from '../text/listed'

/** Things the article counts, as the bays of a sluice. */
export interface BayGroup {
  readonly count: number
  readonly digits: string
  /** What is counted, as it follows the number. */
  readonly noun: string
  /** What the article says about them. */
  readonly status: string
  /** Names known so far; one bay each. */
  readonly names: readonly string[]
  readonly fact: string
}

export interface UnlistedData {
  readonly groups: readonly BayGroup[]
  readonly table: FigureTable
  readonly description: readonly string[]
}

interface GroupWords {
  readonly noun: string
  /** What stands between number and noun in a sentence, where the figure leaves it out. */
  readonly classifier?: string
  readonly status: string
}

const words: Readonly<Record<Lang, Readonly<Record<string, GroupWords>>>> = {
  zh: {
    F10: { noun: '“新”定位', classifier: '个', status: '未列名目' },
    F14: { noun: '大关键工程', status: '未列名目' },
    F15: { noun: '个维度保障', status: '未列名目' },
    F16: { noun: '项清单', status: '只列名称' },
  },
  en: {
    F10: { noun: '“new” positions', status: 'not named' },
    F14: { noun: 'key projects', status: 'not named' },
    F15: { noun: 'safeguard areas', status: 'not named' },
    F16: { noun: 'lists', status: 'titles only' },
  },
}

export function unlisted(lang: Lang): UnlistedData {
  const groups = ['F10', 'F14', 'F15', 'F16'].map((id): BayGroup => ({
    count: valueOf(id),
    digits: quantity(fact(id), lang).digits,
    noun: words[lang][id]!.noun,
    status: words[lang][id]!.status,
    names: id === 'F16' ? namesOf(id).map(name => name[lang]) : [],
    fact: id,
  }))
  const items = groups.map(({ digits, noun, status, names, fact: id }) => lang === 'zh'
    ? `${digits}${words.zh[id]!.classifier ?? ''}${noun}，${status}${names.length ? `：${listed(names, lang)}` : ''}`
    : `${digits} ${noun}, ${status}${names.length ? `: ${listed(names, lang)}` : ''}`)
  return {
    groups,
    table: {
      caption: lang === 'zh' ? '文章只报了数的内容' : 'What the article only counts',
      columns: lang === 'zh' ? ['内容', '文章写到'] : ['Item', 'The article says'],
      rows: groups.map(({ digits, noun, status, names, fact: id }) => ({
        cells: [
          lang === 'zh' ? `${digits}${words.zh[id]!.classifier ?? ''}${noun}` : `${digits} ${noun}`,
          names.length ? `${status}${lang === 'zh' ? '：' : ': '}${listed(names, lang)}` : status,
        ],
        step: 0,
      })),
    },
    description: [lang === 'zh'
      ? `文章只报了数的共${valueOf('D27')}项：${items.join('；')}。`
      : `The article only counts ${valueOf('D27')} items: ${items.join('; ')}.`],
  }
}
