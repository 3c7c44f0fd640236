import type { TargetPoint, TargetsData } from '../../data/figures/targets'
import { targets } from '../../data/figures/targets'
import { stretched } from './generated'
import { withTarget2030 } from './extra-target'

interface Shape {
  readonly count: number
  /** Labels are this many times as long as the plan's. */
  readonly wordy: number
  /** Highest value over lowest. */
  readonly range: number
}

const LABEL = '年总规模目标'

/** A path of another plan: years from 2022 to 2035, values that rise and sometimes fall. */
export function variant({ count, wordy, range }: Shape, random: () => number): TargetsData {
  const last = 2035
  const years = new Set([2022, last])
  while (years.size < count)
    years.add(2023 + Math.floor(random() * 12))
  const sorted = [...years].sort((a, b) => a - b)
  const low = 12 + random() * 40
  const points = sorted.map((year, i): TargetPoint => {
    const value = Math.round(low * range ** ((i + random() * 0.6) / count))
    const kind = i === 0 && count > 2 ? 'derived' : i < 2 ? 'actual' : 'target'
    const number = `${kind === 'derived' ? '≈' : kind === 'target' ? '>' : ''}${value}`
    const label = [String(year), LABEL.repeat(wordy)]
    return year === last && count > 2
      ? { fact: `T${i}`, year, kind: 'target', number: '', label, step: 5 }
      : { fact: `T${i}`, year, value, kind, number, label, step: Math.min(i, 4) }
  })
  const valued = points.filter(({ value }) => value !== undefined)
  const middle = valued[Math.floor(valued.length / 2)]!
  const legs = ([[valued[0]!, middle], [middle, valued.at(-1)!]] as const).filter(([from, to]) => from !== to)
  return {
    points,
    slopes: legs.map(([from, to], i) => ({
      fact: `S${i}`,
      value: Math.max(1, Math.abs(to.value! - from.value!) / (to.year - from.year)),
      from: from.fact,
      to: to.fact,
      number: String(Math.round((to.value! - from.value!) / (to.year - from.year))),
      unit: '亿元/年',
      caption: [`${from.year}—${to.year}年`, '年均，推算'],
      step: 4,
    })),
    stages: points.slice(-3).map((point, i, all) => ({
      name: '建设加速期'.repeat(Math.min(wordy, 3)),
      term: '国家级产业名片'.repeat(wordy),
      from: all[i - 1]?.year,
      to: point.year,
      open: point.value === undefined,
      facts: [],
      step: point.step,
    })),
    axis: { unit: '亿元', perLabel: 1, from: '自{}起' },
    unnumbered: count > 2 ? { facts: [], year: last, heading: `${last}年没有数字`, words: '只有定性目标，线画到此为止', step: 5 } : undefined,
    cards: [],
    table: { caption: '', columns: [], rows: [] },
    description: [],
  }
}

/** The plan with every value so many times as large. */
function scaled(data: TargetsData, times: number): TargetsData {
  const set = (number: string, value: number) => number.replace(/[\d.]+/, String(Math.round(value)))
  return {
    ...data,
    points: data.points.map(point => point.value === undefined
      ? point
      : { ...point, value: point.value * times, number: set(point.number, point.value * times) }),
    slopes: data.slopes.map(slope => ({ ...slope, value: slope.value * times, number: set(slope.number, slope.value * times) })),
  }
}

/** The plan with values that fall. */
function falling(data: TargetsData): TargetsData {
  const values = data.points.map(({ value }) => value)
  const numbered = values.filter(value => value !== undefined).reverse()
  return {
    ...data,
    points: data.points.map((point, i) => values[i] === undefined ? point : { ...point, value: numbered[i]!, number: String(Math.round(numbered[i]!)) }),
  }
}

const zh = targets('zh')

/** The plan as it could be, by what is different. */
export const OTHERS: Readonly<Record<string, TargetsData>> = {
  'words twice as long': stretched(zh, 2),
  'words three times as long': stretched(zh, 3),
  'a thirtieth of the values': scaled(zh, 1 / 30),
  'thirty times the values': scaled(zh, 30),
  'falling values': falling(zh),
  'a further target': targets('zh', withTarget2030),
  'a further target in English': targets('en', withTarget2030),
  'a further target and words three times as long': stretched(targets('zh', withTarget2030), 3),
}
