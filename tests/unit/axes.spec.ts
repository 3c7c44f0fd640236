import type { DriftData } from '../../data/figures/drift'
import type { Figures } from '../../data/figures'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { figuresFor } from '../../data/figures'
import { fact } from '../../data/registry'
import { layoutActuals } from '../../geometry/actuals'
import { layoutAnchors } from '../../geometry/anchors'
import { layoutDrift } from '../../geometry/drift'
import { middleOf } from '../../geometry/metrics'
import { layoutPace } from '../../geometry/pace'
import { layoutReadingActuals } from '../../geometry/reading/actuals'
import { layoutReadingAnchors } from '../../geometry/reading/anchors'
import { layoutReadingDrift } from '../../geometry/reading/drift'
import { layoutReadingPace } from '../../geometry/reading/pace'
import { layoutReadingTargets } from '../../geometry/reading/targets'
import { layoutRisks } from '../../geometry/risks'
import { layoutTargets } from '../../geometry/targets'
import { WIDTHS } from './reading-layout'

/** What stands on an axis of time: the years that are written, and the marks with the years they are of. */
interface Axis {
  readonly labels: readonly { readonly text: string, readonly at: number }[]
  readonly marks: readonly { readonly what: string, readonly year: number, readonly at: number }[]
  /** How far a mark may stand from its year. */
  readonly slack: number
}

const across = (years: readonly { readonly label?: { readonly text: string, readonly x: number } }[]) => years.flatMap(({ label }) => label ? [{ text: label.text, at: label.x }] : [])
/** A label beside an upright axis has its baseline a little below its year. */
const down = (years: readonly { readonly label?: { readonly text: string, readonly y: number, readonly size: number } }[]) => years.flatMap(({ label }) => label ? [{ text: label.text, at: middleOf(label.y, label.size) }] : [])
const byFact = (points: readonly { readonly fact: string, readonly x: number, readonly y: number }[], way: 'x' | 'y' = 'x') =>
  points.map(point => ({ what: point.fact, year: fact(point.fact).year!, at: point[way] }))

/** Years of the rings in the order in which they are placed: by document, then by year, the wider scope first. */
const ringYears = ({ documents }: DriftData) => documents.flatMap(({ targets }) => [...new Set(targets.map(({ year }) => year))].flatMap(year =>
  (['total', 'core'] as const).filter(scope => targets.some(target => target.year === year && target.scope === scope)).map(scope => ({ year, scope }))))
const rings = (data: DriftData, placed: readonly { readonly x: number, readonly scope: string }[]) => ringYears(data).map(({ year, scope }, i) => {
  expect(placed[i]!.scope).toBe(scope)
  return { what: `ring ${i + 1} (${scope})`, year, at: placed[i]!.x }
})

const AXES: Readonly<Record<string, (figures: Figures, width: number) => Axis>> = {
  'the anchors': ({ anchors }) => {
    const { years, firms } = layoutAnchors(anchors)
    return { labels: across(years), marks: firms.flatMap(({ points }) => [...byFact(points), ...points.map(({ fact: id, value }) => ({ what: `number of ${id}`, year: fact(id).year!, at: value.x }))]), slack: 1 }
  },
  'the results': ({ actuals }) => {
    const { years, targets, actuals: results, proxies, ticks, bays } = layoutActuals(actuals)
    const marks = [...targets, ...results, ...proxies].map(({ point, x }) => ({ what: point.fact, year: fact(point.fact).year!, at: x }))
    expect(ticks.length + bays.length).toBeGreaterThan(0)
    return { labels: across(years), marks, slack: 1 }
  },
  'the targets': ({ targets }) => {
    const { years, points, unnumbered } = layoutTargets(targets)
    return { labels: across(years), marks: [...byFact(points), { what: 'the open end', year: targets.unnumbered!.year, at: unnumbered!.x }], slack: 1 }
  },
  'the pace': ({ pace }) => {
    const { years, path, trend } = layoutPace(pace)
    return { labels: across(years), marks: byFact([...path.points, ...trend.points]), slack: 1 }
  },
  // A ring of the core stands beside that of the total where both are of one year.
  'the drift': ({ drift }) => {
    const { years, rings: placed } = layoutDrift(drift)
    return { labels: across(years), marks: rings(drift, placed), slack: 30 }
  },
  // A year is written just behind its beginning.
  'the risks': ({ risks }) => {
    const { years, entries } = layoutRisks(risks)
    const marks = entries.map(({ entry, mark }) => {
      const xs = Array.from(mark.matchAll(/[MH](\d+(?:\.\d+)?)/g), ([, x]) => Number(x))
      // A year is written at its middle.
      return { what: entry.id, year: (entry.span[0] + entry.span[1]) / 2 - 0.5, at: (Math.min(...xs) + Math.max(...xs)) / 2 }
    })
    return { labels: across(years), marks, slack: 1 }
  },
  'the anchors as they are read': ({ anchors }, width) => {
    const { years, firms } = layoutReadingAnchors(anchors, width)
    return { labels: across(years), marks: byFact(firms.flatMap(({ points }) => points)), slack: 1 }
  },
  'the results as they are read': ({ actuals }, width) => {
    const { years, targets, actuals: results } = layoutReadingActuals(actuals, width)
    return { labels: down(years), marks: [...targets, ...results].map(({ point, y }) => ({ what: point.fact, year: fact(point.fact).year!, at: y })), slack: 3 }
  },
  'the targets as they are read': ({ targets }, width) => {
    const { years, points, unnumbered } = layoutReadingTargets(targets, width)
    return { labels: down(years), marks: [...byFact(points, 'y'), { what: 'the open end', year: targets.unnumbered!.year, at: unnumbered!.y }], slack: 3 }
  },
  'the pace as it is read': ({ pace }, width) => {
    const { years, path, trend } = layoutReadingPace(pace, width)
    return { labels: across(years), marks: byFact([...path.points, ...trend.points]), slack: 1 }
  },
  'the drift as it is read': ({ drift }, width) => {
    const { years, rings: placed } = layoutReadingDrift(drift, width)
    return { labels: across(years), marks: rings(drift, placed), slack: 30 }
  },
}

for (const { lang } of editions) {
  const figures = figuresFor(lang)
  for (const [name, axisOf] of Object.entries(AXES)) {
    test(`${lang}: every mark of ${name} stands at its year, and every year where it is written`, () => {
      for (const width of name.endsWith('read') ? WIDTHS : [WIDTHS.at(-1)!]) {
        const { labels, marks, slack } = axisOf(figures, width)
        expect(labels.length).toBeGreaterThan(1)
        expect(marks.length).toBeGreaterThan(2)
        expect(labels.filter(({ text }) => !/^(?:19|20)\d{2}$/.test(text))).toEqual([])
        const years = labels.map(({ text, at }) => ({ year: Number(text), at })).sort((a, b) => a.at - b.at)
        const [first, last] = [years[0]!, years.at(-1)!]
        expect(last.year, 'years run onwards').toBeGreaterThan(first.year)
        const place = (year: number) => first.at + (last.at - first.at) * (year - first.year) / (last.year - first.year)
        const astray = [...years.map(({ year, at }) => ({ what: `the label ${year}`, year, at })), ...marks]
          .filter(({ year, at }) => !(Math.abs(at - place(year)) <= slack))
          .map(({ what, year, at }) => `${what}, of ${+year.toFixed(2)}, stands at ${at.toFixed(1)} where that is at ${place(year).toFixed(1)}`)
        expect(astray, `${name} at ${width} px`).toEqual([])
      }
    })
  }
}
