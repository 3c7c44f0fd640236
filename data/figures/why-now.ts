import type { Lang } from '../types'
import type { FigureTable } from './table'
import { KIND_WORDS, proseText, quantity, quantityText } from '../text/format'
import { fact, source, valueOf } from '../registry'
import { dateText } from '../text/date-words'
import { termOf } from './terms'

/** Clicks at which the parts are shown. */
export const WHY_NOW_STEPS = { agreement: 0, days: 1, papers: 2, aim: 3 } as const

/** Words below the line: what a post stands for. */
export interface PostWords {
  readonly facts: readonly string[]
  readonly head: string
  /** Broken by meaning; the layout breaks them further where the room is short. */
  readonly details: readonly string[]
  /** The head begins a sentence that the first detail continues: both share a line. */
  readonly runsOn?: boolean
}

/** A step of the chain that stands on the line. */
export interface Post {
  readonly fact: string
  readonly text: string
}

/** A number of days and the ticks that count it. */
export interface DayCount {
  readonly value: number
  /** Digits, with a plus sign where the language writes “more than” that way. */
  readonly digits: string
  /** Days that one tick stands for. */
  readonly perTick: number
  /** Words for what a tick stands for; they only help to read the scale. */
  readonly perTickLabel: string
}

export interface WhyNowData {
  readonly description: readonly string[]
  readonly table: FigureTable
  /** Chinese names on posts are vertical, character under character; Latin words stay horizontal. */
  readonly upright: boolean
  readonly agreement: Post & { readonly words: PostWords }
  /** Time since the agreement, counted in ticks. */
  readonly days: DayCount & {
    readonly fact: string
    readonly after: string
    /** Where the count ends, broken by meaning. */
    readonly until: readonly string[]
    /** Source of that date. */
    readonly untilSource: string
  }
  readonly papers: { readonly posts: readonly Post[], readonly words: PostWords }
  readonly aim: Post & { readonly kind: string, readonly words: PostWords }
  /** What happened at the same time, with what it is called. */
  readonly context: { readonly facts: readonly string[], readonly name: string, readonly statement: string, readonly text: string }
}

/** Days that a tick may stand for, and how many ticks can still be distinguished. */
const PER_TICK = [1, 2, 5, 10, 20, 50, 100] as const
const MOST_TICKS = 60

/** The source at whose publication the count of days ends. */
const ARTICLE = 'zheshang-2024'

const WORDS = {
  zh: {
    agreement: '部省协议',
    // A dash is a hairline in semibold type.
    agreementName: (term: string) => term.replace('—', '与'),
    listed: '“中国视谷”列入其中',
    digits: (days: string) => days,
    after: '多天',
    perTick: (days: number) => `一格${days}天`,
    until: (article: string) => [`数到刊文，约${article}`],
    plan: '规划',
    workList: '工作要点',
    papers: '接连印发',
    planDetail: '《规划》落实协议',
    workListDetail: (year: number) => `《工作要点》，${year}年`,
    benchmark: '对标',
    benchmarkRunsOn: true,
    benchmarkOf: (term: string) => term.split(/(?<=^世界级)|(?=指标体系$)/),
    context: '同期背景',
    growth: (period: string, kind: string, gdp: string, growth: string) => `浙江${period}GDP ${gdp}（${kind}），同比增长${growth}`,
    sentence: (name: string, statement: string) => `${name}：${statement}。`,
    period: (year: number, period: string) => `${year}年${period}`,
    caption: '从部省协议到《规划》与《工作要点》',
    columns: ['内容', '性质', '说明'],
    since: '列入协议以来',
    join: '，',
    space: '',
    colon: '',
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
    perTick: (days: number) => `${days} days a tick,`,
    until: (article: string) => ['to the article,', `about ${article}`],
    plan: 'Plan',
    workList: 'Work list',
    papers: 'Issued in succession',
    planDetail: 'Plan implements agreement',
    workListDetail: (year: number) => `Work lists, ${year}`,
    benchmark: 'Benchmark',
    benchmarkRunsOn: false,
    benchmarkOf: (term: string) => [term.replace('indicator system for ', '')],
    context: 'Background',
    growth: (period: string, kind: string, gdp: string, growth: string) => `Zhejiang’s GDP in the ${period}, ${gdp} (${kind.toLowerCase()}), up ${growth}`,
    sentence: (name: string, statement: string) => `${name}: ${statement}.`,
    period: (year: number, period: string) => `${period} of ${year}`,
    caption: 'From the ministry–province agreement to the Plan and the work lists',
    columns: ['Item', 'Kind', 'Details'],
    since: 'Since inclusion in the agreement',
    join: ', ',
    space: ' ',
    colon: ': ',
    spoken: {
      agreement: (term: string) => `Ministry–province agreement: the ${term}; China Vision Valley is part of it. `,
      days: (days: string, article: string) => `More than ${days} days from its inclusion to the article (about ${article}). `,
      papers: (year: number) => `The Plan and the ${year} work lists of city and districts were issued one after the other; the Plan carries out the agreement. `,
      aim: (kind: string, term: string, benchmark: string, context: string) => `${kind}: ${term}, measured against the ${benchmark}. ${context}`,
    },
  },
} as const

type Parts = Omit<WhyNowData, 'description' | 'table'>

/** What is drawn, in rows. */
function tableOf({ agreement, days, papers, aim, context }: Parts, lang: Lang): FigureTable {
  const words = WORDS[lang]
  const row = (step: number, name: string, id: string, ...details: readonly string[]) => ({ step, cells: [name, KIND_WORDS[fact(id).kind][lang], details.join(words.join)] })
  return {
    caption: words.caption,
    columns: words.columns,
    rows: [
      row(WHY_NOW_STEPS.agreement, agreement.text, agreement.fact, agreement.words.head, ...agreement.words.details),
      row(WHY_NOW_STEPS.days, words.since, days.fact, days.digits + words.space + days.after, days.until.join(words.space)),
      ...papers.posts.map((post, i) => row(WHY_NOW_STEPS.papers, post.text, post.fact, papers.words.head, papers.words.details[i]!)),
      row(WHY_NOW_STEPS.aim, aim.text, aim.fact, aim.words.head + words.colon + aim.words.details.join('')),
      row(WHY_NOW_STEPS.aim, context.name, context.facts[0]!, context.statement),
    ],
  }
}

/** A number of days with a suitable size of tick. */
export function dayCount(value: number, lang: Lang): DayCount {
  const words = WORDS[lang]
  const perTick = PER_TICK.find(days => value / days <= MOST_TICKS) ?? PER_TICK.at(-1)!
  return { value, digits: words.digits(String(value)), perTick, perTickLabel: words.perTick(perTick) }
}

export function whyNow(lang: Lang): WhyNowData {
  const words = WORDS[lang]
  const agreement = termOf('F08-agreement')[lang]
  const benchmark = termOf('F05')[lang]
  const aim = fact('F04')
  const gdp = fact('F01')
  const days = quantity(fact('F08'), lang).digits
  const article = dateText(source(ARTICLE).date, lang)
  const workListYear = fact('F03').year!
  const growth = words.growth(
    words.period(gdp.year!, gdp.period![lang]),
    KIND_WORDS[gdp.kind][lang],
    proseText(gdp, lang),
    quantityText(fact('F01-yoy'), lang),
  )
  const context = words.sentence(words.context, growth)
  const parts: Parts = {
    upright: lang === 'zh',
    agreement: {
      fact: 'F08-agreement',
      text: words.agreement,
      words: { facts: ['F08-agreement'], head: words.agreementName(agreement), details: [words.listed] },
    },
    days: {
      ...dayCount(valueOf('F08'), lang),
      fact: 'F08',
      after: words.after,
      until: words.until(article),
      untilSource: ARTICLE,
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
    context: { facts: ['F01', 'F01-yoy'], name: words.context, statement: growth, text: context },
  }
  return {
    ...parts,
    description: [
      words.spoken.agreement(lang === 'zh' ? words.agreementName(agreement) : agreement),
      words.spoken.days(days, article),
      words.spoken.papers(workListYear),
      words.spoken.aim(KIND_WORDS[aim.kind][lang], termOf(aim.id)[lang], benchmark, context),
    ],
    table: tableOf(parts, lang),
  }
}
