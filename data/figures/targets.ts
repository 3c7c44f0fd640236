import type { Milestone } from '../milestones'
import type { Fact, FactEntry, Kind, Lang, Text } from '../types'
import type { FactLookup } from '../registry'
import type { FactCard } from './fact-card'
import type { FactRow, FigureTable } from './table'
import { KIND_WORDS, quantity, quantityText } from '../text/format'
import { milestones } from '../milestones'
import { fact } from '../registry'
import { factCard } from './fact-card'
import { factTable } from './table'
import { capital, kindLabel, numeral, said, sentences } from '../text/fact-words'

/** A point of the path: what was reached, computed backwards or set as a target for one year. */
export interface TargetPoint {
  readonly fact: string
  readonly year: number
  /** In 亿元; absent where the material gives no number. */
  readonly value?: number
  readonly kind: Kind
  /** Sign and digits as printed. */
  readonly number: string
  /** Year, measure and kind, in the pieces at which it may break. */
  readonly label: readonly string[]
  /** Click at which the point appears. */
  readonly step: number
}

/** A stage of the plan, named after the axis. */
export interface TargetStage {
  readonly name: string
  /** What the plan calls the end of the stage. */
  readonly term: string
  /** Year in which the stage before ends; absent for the first, whose start the material does not give. */
  readonly from?: number
  readonly to: number
  /** The stage ends without a number. */
  readonly open: boolean
  /** Facts of its name and of its end. */
  readonly facts: readonly string[]
  readonly step: number
}

/** Average yearly increase between two points of the path. */
export interface TargetSlope {
  readonly fact: string
  readonly value: number
  /** Facts of the points it leads from and to. */
  readonly from: string
  readonly to: string
  readonly number: string
  readonly unit: string
  readonly caption: readonly string[]
  readonly step: number
}

export interface TargetsData {
  readonly points: readonly TargetPoint[]
  readonly stages: readonly TargetStage[]
  readonly slopes: readonly TargetSlope[]
  /** The scale is labelled in `unit`, one label unit being `perLabel` 亿元. `from` says where it starts; `{}` stands for the label there. */
  readonly axis: { readonly unit: string, readonly perLabel: number, readonly from: string }
  /** The last year of the plan, for which there is no number. */
  readonly unnumbered?: { readonly facts: readonly string[], readonly year: number, readonly heading: string, readonly words: string, readonly step: number }
  /** What is known about each point and each increase, shown when it is pointed at. */
  readonly cards: readonly FactCard[]
  readonly table: FigureTable
  readonly description: readonly string[]
}

/** What the audience sees at each click: result, its year before, three targets, the year without a number. */
const STEPS = { actual: 0, derived: 1, firstTarget: 2, nextTarget: 3, lastTarget: 4, unnumbered: 5 } as const

/** Click of each milestone; targets between the first and the last numbered one share a click. */
function stepsOf(facts: readonly Fact[]): number[] {
  const numbered = facts.filter(({ kind, value }) => kind === 'target' && value !== undefined)
  return facts.map((entry) => {
    if (entry.value === undefined)
      return STEPS.unnumbered
    if (entry.kind !== 'target')
      return entry.kind === 'actual' ? STEPS.actual : STEPS.derived
    if (entry === numbered.at(-1))
      return STEPS.lastTarget
    return entry === numbered[0] ? STEPS.firstTarget : STEPS.nextTarget
  })
}

/** Where the path and its facts come from; tests pass other ones. */
export interface PathSource {
  readonly milestones: readonly Milestone[]
  readonly fact: FactLookup
  /** Every fact there is, to find those that follow from the milestones. */
  readonly entries: readonly FactEntry[]
}

/** The data of the figure in one edition. */
export function targets(lang: Lang, { milestones: path, fact: find }: Omit<PathSource, 'entries'> = { milestones, fact }): TargetsData {
  const facts = path.map(({ fact: id }) => find(id))
  const steps = stepsOf(facts)
  const points = facts.map((entry, i): TargetPoint => ({
    fact: entry.id,
    year: entry.year!,
    value: entry.value,
    kind: entry.kind,
    number: entry.value === undefined ? '' : numeral(entry, lang),
    label: kindLabel(entry, lang),
    step: steps[i]!,
  }))

  const staged = path.flatMap(({ stage }, i) => stage ? [{ stage: find(stage), end: facts[i]!, step: steps[i]! }] : [])
  const termOf = (entry: Fact) => entry.kind === 'derived' ? '' : entry.term?.[lang] ?? ''
  const stages = staged.map(({ stage, end, step }, i): TargetStage => ({
    name: capital(termOf(stage)),
    term: termOf(end),
    from: staged[i - 1]?.end.year,
    to: end.year!,
    open: end.value === undefined,
    facts: [stage.id, end.id],
    step,
  }))

  const slopes = ['D08-early', 'D08-late'].map((id): TargetSlope => {
    const entry = find(id)
    const [from, to] = entry.kind === 'derived' ? entry.inputs : []
    const { digits, unit } = quantity(entry, lang)
    const kindWord = KIND_WORDS[entry.kind][lang]
    return {
      fact: id,
      value: entry.value!,
      from: from!,
      to: to!,
      number: digits,
      unit: unit.trim(),
      caption: lang === 'zh'
        ? [`${entry.period!.zh}`, `年均，${kindWord}`]
        : [`${entry.period!.en}`, `average, ${kindWord.toLowerCase()}`],
      step: STEPS.lastTarget,
    }
  })

  const open = points.find(({ value }) => value === undefined)
  const lastNumbered = points.findLast(({ value }) => value !== undefined)
  const unnumbered = open && lastNumbered && {
    facts: [open.fact, lastNumbered.fact],
    year: open.year,
    heading: lang === 'zh' ? `${open.year}年没有数字` : `No figure for ${open.year}`,
    words: lang === 'zh' ? `只有定性目标，线画到${lastNumbered.year}年为止` : `Only a goal in words: the line ends at ${lastNumbered.year}`,
    step: STEPS.unnumbered,
  }

  return {
    points,
    stages,
    slopes,
    axis: lang === 'zh'
      ? { unit: '亿元', perLabel: 1, from: '自{}起' }
      : { unit: 'bn yuan', perLabel: 10, from: 'from {}' },
    unnumbered,
    cards: [...points.filter(({ value }) => value !== undefined), ...slopes].map(({ fact: id }) => factCard(find(id), lang, find)),
    table: factTable(CAPTION, tableRows(points, stages, slopes, lang), lang, find),
    description: describe(points, stages, slopes, lang, find),
  }
}

const CAPTION: Text = { zh: '三期目标与年均增量', en: 'The targets of the three stages and the average yearly increases' }

const ROW_NAMES = {
  actual: { zh: '起点', en: 'Start' },
  derived: { zh: '起点前一年', en: 'The year before' },
  target: { zh: '年度目标', en: 'Target of the year' },
  slope: { zh: '两年的年均增量', en: 'Average yearly increase' },
} as const

function tableRows(
  points: readonly TargetPoint[],
  stages: readonly TargetStage[],
  slopes: readonly TargetSlope[],
  lang: Lang,
): FactRow[] {
  const nameOf = ({ year, kind }: TargetPoint) => {
    const stage = stages.find(({ to }) => to === year)
    const naming = stage && [stage.name, stage.term].filter(Boolean).join(lang === 'zh' ? '：' : ': ')
    return naming || ROW_NAMES[kind === 'actual' || kind === 'derived' ? kind : 'target'][lang]
  }
  return [
    ...points.map(point => ({ fact: point.fact, name: nameOf(point), step: point.step })),
    ...slopes.map(({ fact: id, step }) => ({ fact: id, name: ROW_NAMES.slope[lang], step })),
  ]
}

function describe(
  points: readonly TargetPoint[],
  stages: readonly TargetStage[],
  slopes: readonly TargetSlope[],
  lang: Lang,
  find: FactLookup,
): string[] {
  const steps: string[][] = Array.from({ length: STEPS.unnumbered + 1 }, () => [])
  for (const point of points) {
    const stage = stages.find(({ to }) => to === point.year)
    const naming = stage ? (lang === 'zh' ? `（${stage.name}，${stage.term}）` : ` (${stage.name}: ${stage.term})`) : ''
    const text = point.value !== undefined
      ? said(find(point.fact), lang)
      : lang === 'zh' ? `${point.year}年目标没有数值` : `The ${point.year} target has no figure`
    steps[point.step]!.push(text + naming)
  }
  for (const { fact: id, step } of slopes) {
    const { period } = find(id)
    steps[step]!.push(lang === 'zh'
      ? `${period!.zh}年均增量${quantityText(find(id), lang)}，推算`
      : `Average yearly increase ${period!.en}: ${quantityText(find(id), lang)}, derived`)
  }
  return steps.map(parts => sentences(parts, lang))
}
