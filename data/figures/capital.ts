import type { Lang } from '../types'
import { MEASURE_WORDS, quantity, quantityText } from '../format'
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
    /** Both banks, left and right. */
    readonly banks: readonly [string, string]
  }
}

const WORDS = {
  zh: {
    initiator: (name: string) => `${name}是发起方之一`,
    task: (items: readonly string[]) => `计划：${items.join('、')}`,
    spoken: {
      fund: (name: string, measure: string, amount: string, initiator: string) => `${name}：公布的${measure}${amount}，${initiator}。`,
      platform: (name: string, groups: readonly string[], task: string, banks: readonly string[]) => `${name}：${groups.join('、')}计划共建，${task}，连接${banks.join('与')}；刊文发表时还是计划。`,
    },
  },
  en: {
    initiator: () => 'Hangshi is one of the initiators',
    task: (items: readonly string[]) => `planned: ${items.join(', ')}`,
    spoken: {
      fund: (name: string, measure: string, amount: string, initiator: string) => `${name}: announced ${measure} ${amount}; ${initiator}. `,
      platform: (name: string, groups: readonly string[], task: string, banks: readonly string[]) => `A ${name} planned by ${groups.join(', ')} (${task}), between ${banks.join(' and ').toLowerCase()}; still a plan when the article appeared.`,
    },
  },
} as const

export function capital(lang: Lang): CapitalData {
  const words = WORDS[lang]
  const namesIn = (id: string) => namesOf(id).map(name => name[lang])
  const { digits, unit } = quantity(fact('F41'), lang)
  const measure = MEASURE_WORDS[fact('F41').measure!][lang]
  const detail = words.initiator(termOf('F41-initiator')[lang])
  const task = words.task(namesIn('F42-platform'))
  const piers = namesIn('F42')
  const banks = namesIn('F42-bridge')
  return {
    description: [
      words.spoken.fund(termOf('F41')[lang], measure, quantityText(fact('F41'), lang), detail),
      words.spoken.platform(termOf('F42-platform')[lang], piers, task, banks),
    ],
    fund: { fact: 'F41', value: valueOf('F41'), digits, unit: unit.trim(), measure, name: termOf('F41')[lang], detail },
    platform: {
      fact: 'F42-platform',
      name: termOf('F42-platform')[lang],
      task,
      piers: { fact: 'F42', names: piers },
      banks: [banks[0]!, banks[1]!],
    },
  }
}
