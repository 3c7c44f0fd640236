import type { Lang } from '../types'
import { quantity, quantityText } from '../format'
import { fact, valueOf } from '../registry'
import { namesOf, termOf } from './terms'

export interface CapitalData {
  readonly description: readonly string[]
  readonly fund: {
    readonly fact: string
    /** 亿元, one tick each. */
    readonly value: number
    readonly digits: string
    readonly unit: string
    readonly measure: string
    readonly name: string
    readonly detail: string
  }
  /** The planned platform, drawn as a hollow bridge on solid piers. */
  readonly platform: {
    readonly fact: string
    readonly name: string
    /** What it is to build, with its status. */
    readonly task: string
    readonly piers: { readonly fact: string, readonly names: readonly string[] }
    /** Both banks, left and right, each broken by sense. */
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
    spoken: {
      fund: (name: string, measure: string, amount: string, initiator: string) => `${name}：${measure}${amount}，${initiator}。`,
      platform: (name: string, groups: readonly string[], task: string, banks: readonly string[]) => `${name}：${groups.join('、')}计划共建，${task}，连接${banks.join('与')}；刊文发表时还是计划。`,
    },
  },
  en: {
    measure: 'announced size',
    bank: (name: string) => [name],
    initiator: () => 'Hangshi is one of the initiators',
    task: (items: readonly string[]) => `planned: ${items.join(', ')}`,
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
  return {
    description: [
      words.spoken.fund(termOf('F41')[lang], words.measure, quantityText(fact('F41'), lang), detail),
      words.spoken.platform(termOf('F42-platform')[lang], piers, task, banks),
    ],
    fund: { fact: 'F41', value: valueOf('F41'), digits, unit: unit.trim(), measure: words.measure, name: termOf('F41')[lang], detail },
    platform: {
      fact: 'F42-platform',
      name: termOf('F42-platform')[lang],
      task,
      piers: { fact: 'F42', names: piers },
      banks: [words.bank(banks[0]!), words.bank(banks[1]!)],
    },
  }
}
