import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { districts } from '../districts'
import { valueOf } from '../registry'
import { countWord } from '../text/count-words'
import { namesOf, termOf } from './terms'
import { listed } from '../text/listed'
import { capital } from '../text/fact-words'

/** Clicks at which the boundaries and the chains through them appear. */
export const BORDERLESS_STEPS = { boundaries: 1, chains: 2 } as const

/** A term and the line under it. */
export interface Caption {
  readonly term: string
  readonly gloss: string
  readonly facts: string
}

export interface BorderlessData {
  /** How many closed blocks are drawn; they are an image, not a count. */
  readonly blocks: number
  readonly before: Caption
  readonly after: Caption
  readonly districts: readonly string[]
  /** Chains across the districts: what runs and what is done with it, as one phrase. */
  readonly chains: readonly string[]
  readonly chainsFact: string
  /** What stays, above the boundaries, and what crosses them. */
  readonly stays: string
  readonly crosses: string
  readonly table: FigureTable
  readonly description: readonly string[]
}

const WORDS = {
  classic: { zh: '浙江的经典模式', en: 'Zhejiang’s classic model' },
  stays: { zh: '四区的界线还在', en: 'The boundaries stay' },
  merged: { zh: '融为一体', en: ' merged into one' },
} as const satisfies Record<string, Text>

/** 有界无域: closed blocks on one side, chains through the boundaries on the other. */
export function borderless(lang: Lang): BorderlessData {
  const inLang = (id: string) => namesOf(id).map(name => name[lang])
  const chains = inLang('F52')
  const many = countWord(valueOf('F52'), lang)
  const net = inLang('F44')
  const merged = inLang('F44-fusion')
  const block = termOf('F43')[lang]
  const names = districts.map(({ name }) => name[lang])

  const data = {
    blocks: 3,
    before: { term: capital(block), gloss: WORDS.classic[lang], facts: 'F43' },
    after: {
      term: lang === 'zh' ? net.join('，') : capital(net.join(', ')),
      gloss: capital(listed(merged, lang)) + WORDS.merged[lang],
      facts: 'F44 F44-fusion',
    },
    districts: names,
    chains: chains.map(capital),
    chainsFact: 'F52',
    stays: WORDS.stays[lang],
    crosses: lang === 'zh' ? `${many}条链穿过界线` : `${capital(many)} chains cross them`,
    description: lang === 'zh'
      ? [
          `${block}是浙江的经典模式，画成一个个封闭的方块，水在各自的块里打转。`,
          `${listed(names, lang)}四区的界线还在。`,
          `${listed(chains, lang)}，${many}条链穿过界线：${net.join('，')}，${listed(merged, lang)}融为一体；文章称“正逐步形成”。`,
        ]
      : [
          `The ${block} is Zhejiang’s classic model: closed blocks, the line turning round and round in each. `,
          `The boundaries of ${listed(names, lang)} stay. `,
          `${capital(many)} chains cross them: ${listed(chains, lang)}. ${capital(net.join(', '))}; ${listed(merged, lang)} are merged. The article says this is “gradually taking shape”.`,
        ],
  }
  return { ...data, table: tableOf(data, lang) }
}

function tableOf({ before, after, districts, chains, stays, crosses }: Omit<BorderlessData, 'table'>, lang: Lang): FigureTable {
  return {
    caption: lang === 'zh' ? '从块状经济到跨区协同' : 'From block economy to districts acting together',
    columns: lang === 'zh' ? ['内容', '说明'] : ['Item', 'Note'],
    rows: [
      { cells: [before.term, before.gloss], step: 0 },
      { cells: [stays, listed(districts, lang)], step: BORDERLESS_STEPS.boundaries },
      { cells: [crosses, listed(chains, lang)], step: BORDERLESS_STEPS.chains },
      { cells: [after.term, after.gloss], step: BORDERLESS_STEPS.chains },
    ],
  }
}
