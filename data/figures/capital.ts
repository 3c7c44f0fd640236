import type { Lang } from '../types'
import type { FigureTable } from './table'
import { listed } from '../text/listed'
import { quantity, quantityText } from '../text/format'
import { fact, valueOf } from '../registry'
import { namesOf, termOf } from './terms'

/** Clicks at which the parts appear: the fund, the planned platform. */
export const CAPITAL_STEPS = { fund: 0, platform: 1 } as const

export interface CapitalData {
  readonly description: readonly string[]
  readonly table: FigureTable
  readonly fund: {
    readonly fact: string
    /** 亿元, counted in ticks. */
    readonly value: number
    /** Says how much one tick is where it is not `per` 亿元, one of the unit that the amount is written in; `{}` stands for that amount over `per`. */
    readonly scale: { readonly words: string, readonly per: number }
    readonly digits: string
    readonly unit: string
    readonly measure: string
    readonly name: string
    readonly detail: string
    readonly detailFact: string
  }
  /** The planned platform, drawn as a hollow bridge on solid piers. */
  readonly platform: {
    readonly fact: string
    readonly name: string
    /** What it is to build, with its status. */
    readonly task: string
    readonly piers: { readonly fact: string, readonly names: readonly string[] }
    /** Both banks, left and right, each broken by meaning. */
    readonly banksFact: string
    readonly banks: readonly [readonly string[], readonly string[]]
  }
}

const WORDS = {
  zh: {
    // Not 总规模, the word for the 2027 target: payment was not seen.
    measure: '公布总额',
    bank: (name: string) => name.split(/(?<=^低空)/),
    initiator: (name: string) => `${name}是发起方之一`,
    task: (items: readonly string[]) => `计划：${items.join('、')}`,
    scale: { words: '每格{}亿元', per: 1 },
    table: { caption: '基金与低空国有平台', columns: ['内容', '性质', '数值或说明'], plan: '计划', founder: '计划共建方', link: '平台连接的一方', stated: '表述' },
    spoken: {
      fund: (name: string, measure: string, amount: string, initiator: string) => `${name}：${measure}${amount}，${initiator}。`,
      platform: (name: string, groups: readonly string[], task: string, banks: readonly string[]) => `${name}：${groups.join('、')}计划共建，${task}，连接${banks.join('与')}；刊文发表时还是计划。`,
    },
  },
  en: {
    measure: 'announced size',
    // The foot of the bridge has room for two words at most; the table has the names in full.
    bank: (name: string) => name.startsWith('Low') ? ['Flight', 'firms'] : ['State'],
    initiator: () => 'Hangshi is one of the initiators',
    task: (items: readonly string[]) => `planned: ${items.join(', ')}`,
    scale: { words: '{} bn a tick', per: 10 },
    table: { caption: 'The fund and the low-altitude platform', columns: ['Item', 'Kind', 'Value or note'], plan: 'plan', founder: 'to build the platform', link: 'side that the platform links', stated: 'stated' },
    spoken: {
      fund: (name: string, measure: string, amount: string, initiator: string) => `${name}: ${measure} ${amount}; ${initiator}. `,
      platform: (name: string, groups: readonly string[], task: string, banks: readonly string[]) => `A ${name} planned by ${groups.join(', ')} (${task}), between ${banks.join(' and ').toLowerCase()}; still a plan when the article appeared.`,
    },
  },
} as const

export function capital(lang: Lang): CapitalData {
  const words = WORDS[lang]
  const namesIn = (id: string) => namesOf(id).map(name => name[lang])
  const { digits, unit } = quantity(fact('F41'), lang)
  const detail = words.initiator(termOf('F41-initiator')[lang])
  const task = words.task(namesIn('F42-platform'))
  const piers = namesIn('F42')
  const banks = namesIn('F42-bridge')
  const t = words.table
  const fund = termOf('F41')[lang]
  const platform = termOf('F42-platform')[lang]
  return {
    table: {
      caption: t.caption,
      columns: t.columns,
      rows: [
        { cells: [fund, words.measure, quantityText(fact('F41'), lang).trim()], step: CAPITAL_STEPS.fund },
        { cells: [fund, t.stated, detail], step: CAPITAL_STEPS.fund },
        { cells: [platform, t.plan, listed(namesIn('F42-platform'), lang)], step: CAPITAL_STEPS.platform },
        ...piers.map(name => ({ cells: [platform, t.founder, name], step: CAPITAL_STEPS.platform })),
        ...banks.map(name => ({ cells: [platform, t.link, name], step: CAPITAL_STEPS.platform })),
      ],
    },
    description: [
      words.spoken.fund(fund, words.measure, quantityText(fact('F41'), lang), detail),
      words.spoken.platform(platform, piers, task, banks),
    ],
    fund: { fact: 'F41', value: valueOf('F41'), scale: words.scale, digits, unit: unit.trim(), measure: words.measure, name: fund, detail, detailFact: 'F41-initiator' },
    platform: {
      fact: 'F42-platform',
      name: platform,
      task,
      piers: { fact: 'F42', names: piers },
      banksFact: 'F42-bridge',
      banks: [words.bank(banks[0]!), words.bank(banks[1]!)],
    },
  }
}
