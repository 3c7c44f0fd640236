import type { Lang } from '../types'
import { KIND_WORDS, quantity, quantityText } from '../format'
import { fact, source, valueOf } from '../registry'
import { dateText } from './date-words'
import { termOf } from './terms'

/** Words below the line: what a post stands for. */
export interface PostWords {
  readonly facts: readonly string[]
  readonly head: string
  /** Broken by sense; the layout breaks them further where the room is short. */
  readonly details: readonly string[]
  /** The head begins the sentence that the first detail goes on with: both share a line. */
  readonly runsOn?: boolean
}

/** A step of the chain that stands on the line. */
export interface Post {
  readonly fact: string
  readonly text: string
}

export interface WhyNowData {
  readonly description: readonly string[]
  /** Chinese posts stand upright, character under character; Latin words keep lying. */
  readonly upright: boolean
  readonly agreement: Post & { readonly words: PostWords }
  /** Time since the agreement, counted in ticks. */
  readonly days: {
    readonly fact: string
    readonly value: number
    /** Digits, with a plus sign where the language says “more than” so. */
    readonly digits: string
    readonly after: string
    /** Days that one tick stands for. */
    readonly perTick: number
    /** What a tick stands for and where the count ends, broken by sense. */
    readonly perTickLabel: readonly string[]
  }
  readonly papers: { readonly posts: readonly Post[], readonly words: PostWords }
  readonly aim: Post & { readonly kind: string, readonly words: PostWords }
  readonly context: { readonly facts: readonly string[], readonly text: string }
}

const PER_TICK = 10
/** The source whose publication the count of days runs to. */
const ARTICLE = 'zheshang-2024'

const WORDS = {
  zh: {
    agreement: '部省协议',
    // A dash is a hairline in semibold type.
    agreementName: (term: string) => term.replace('—', '与'),
    listed: '“中国视谷”列入其中',
    digits: (days: string) => days,
    after: '多天',
    perTick: (article: string) => [`一格${PER_TICK}天`, `数到刊文，约${article}`],
    plan: '规划',
    workList: '工作要点',
    papers: '接连印发',
    planDetail: '《规划》落实协议',
    workListDetail: (year: number) => `《工作要点》，${year}年`,
    benchmark: '对标',
    benchmarkRunsOn: true,
    benchmarkOf: (term: string) => term.split(/(?<=^世界级)|(?=指标体系$)/),
    context: (period: string, kind: string, gdp: string, growth: string) => `同期背景：浙江${period}GDP ${gdp}（${kind}），同比增长${growth}。`,
    period: (year: number, period: string) => `${year}年${period}`,
    spoken: {
      agreement: (term: string) => `部省协议：${term}，“中国视谷”列入其中。`,
      days: (days: string, article: string) => `从列入协议到刊文发表（约${article}），${days}多天。`,
      papers: (year: number) => `《规划》与市、区${year}年《工作要点》接连印发，《规划》落实协议。`,
      aim: (kind: string, term: string, benchmark: string, context: string) => `${kind}：${term}，对标${benchmark}。${context}`,
    },
  },
  en: {
    agreement: 'Ministry–province agreement',
    agreementName: () => 'MIIT and Zhejiang, new overall cooperation agreement',
    listed: 'China Vision Valley is part of it',
    digits: (days: string) => `${days}+`,
    after: 'days',
    perTick: (article: string) => [`${PER_TICK} days a tick,`, 'to the article,', `about ${article}`],
    plan: 'Plan',
    workList: 'Work list',
    papers: 'Issued in succession',
    planDetail: 'Plan implements agreement',
    workListDetail: (year: number) => `Work lists, ${year}`,
    benchmark: 'Benchmark',
    benchmarkRunsOn: false,
    benchmarkOf: (term: string) => [term.replace('indicator system for ', '')],
    context: (period: string, kind: string, gdp: string, growth: string) => `Background: Zhejiang’s GDP in the ${period}, ${gdp} (${kind.toLowerCase()}), up ${growth}.`,
    period: (year: number, period: string) => `${period} of ${year}`,
    spoken: {
      agreement: (term: string) => `Ministry–province agreement: the ${term}; China Vision Valley is part of it. `,
      days: (days: string, article: string) => `More than ${days} days from the agreement to the article (about ${article}). `,
      papers: (year: number) => `The Plan and the ${year} work lists of city and districts were issued one after the other; the Plan carries out the agreement. `,
      aim: (kind: string, term: string, benchmark: string, context: string) => `${kind}: ${term}, measured against the ${benchmark}. ${context}`,
    },
  },
} as const

export function whyNow(lang: Lang): WhyNowData {
  const words = WORDS[lang]
  const agreement = termOf('F08-agreement')[lang]
  const benchmark = termOf('F05')[lang]
  const aim = fact('F04')
  const gdp = fact('F01')
  const days = quantity(fact('F08'), lang).digits
  const article = dateText(source(ARTICLE).date, lang)
  const workListYear = fact('F03').year!
  const context = words.context(
    words.period(gdp.year!, gdp.period![lang]),
    KIND_WORDS[gdp.kind][lang],
    quantityText(gdp, lang),
    quantityText(fact('F01-yoy'), lang),
  )
  return {
    description: [
      words.spoken.agreement(lang === 'zh' ? words.agreementName(agreement) : agreement),
      words.spoken.days(days, article),
      words.spoken.papers(workListYear),
      words.spoken.aim(KIND_WORDS[aim.kind][lang], termOf(aim.id)[lang], benchmark, context),
    ],
    upright: lang === 'zh',
    agreement: {
      fact: 'F08-agreement',
      text: words.agreement,
      words: { facts: ['F08-agreement'], head: words.agreementName(agreement), details: [words.listed] },
    },
    days: {
      fact: 'F08',
      value: valueOf('F08'),
      digits: words.digits(days),
      after: words.after,
      perTick: PER_TICK,
      perTickLabel: words.perTick(article),
    },
    papers: {
      posts: [{ fact: 'F02', text: words.plan }, { fact: 'F03', text: words.workList }],
      words: { facts: ['F09', 'F03'], head: words.papers, details: [words.planDetail, words.workListDetail(workListYear)] },
    },
    aim: {
      fact: 'F04',
      text: termOf(aim.id)[lang],
      kind: KIND_WORDS[aim.kind][lang],
      words: { facts: ['F05'], head: words.benchmark, details: words.benchmarkOf(benchmark), runsOn: words.benchmarkRunsOn },
    },
    context: { facts: ['F01', 'F01-yoy'], text: context },
  }
}
