import type { TargetsData } from '../../data/figures/targets'
import type { Kind, Measure } from '../../data/types'
import type { Box, Point } from '../../geometry/canvas'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { frontiers } from '../../data/figures/frontiers'
import { opticsValley } from '../../data/figures/optics-valley'
import { targets } from '../../data/figures/targets'
import { threeValleys } from '../../data/figures/three-valleys'
import { watch } from '../../data/figures/watch'
import { fact } from '../../data/registry'
import { layoutFrontiers } from '../../geometry/frontiers'
import { layoutOpticsValley } from '../../geometry/optics-valley'
import { layoutReadingFrontiers } from '../../geometry/reading/frontiers'
import { layoutReadingOpticsValley } from '../../geometry/reading/optics-valley'
import { layoutReadingTargets } from '../../geometry/reading/targets'
import { layoutReadingThreeValleys } from '../../geometry/reading/three-valleys'
import { layoutReadingWatch } from '../../geometry/reading/watch'
import { layoutTargets } from '../../geometry/targets'
import { layoutThreeValleys } from '../../geometry/three-valleys'
import { layoutWatch } from '../../geometry/watch'
import { pointsOf } from './svg-path'

/** What the forms of the deck mean, whatever the figure: results are solid, targets hollow, what is worked back dotted; each measure has its texture. */

const READING = 400

test.describe('the path of the targets', () => {
  /** The 2024 target as if its result had been published. */
  const published = (data: TargetsData): TargetsData => ({ ...data, points: data.points.map(point => point.fact === 'F24' ? { ...point, kind: 'actual' } : point) })
  const formOf = (from: Kind, to: Kind) => from === 'derived' || to === 'derived' ? 'dotted' : to === 'actual' ? 'solid' : 'hollow'

  for (const { lang } of editions) {
    for (const [name, data] of [['as it is', targets(lang)], ['with a result for 2024', published(targets(lang))]] as const) {
      test(`${lang}, ${name}: only what has happened is solid`, () => {
        const kinds = data.points.filter(({ value }) => value !== undefined).sort((a, b) => a.year - b.year).map(({ kind }) => kind)
        const wanted = kinds.slice(1).map((to, i) => formOf(kinds[i]!, to))
        expect(wanted).toContain(name === 'as it is' ? 'hollow' : 'solid')
        expect(layoutTargets(data).segments.map(({ form }) => form), 'on the slide').toEqual(wanted)
        expect(layoutReadingTargets(data, READING).segments.map(({ form }) => form), 'as it is read').toEqual(wanted)
        for (const { fact: id, kind } of layoutTargets(data).points)
          expect(kind, id).toBe(name !== 'as it is' && id === 'F24' ? 'actual' : fact(id).kind)
      })
    }
  }
})

/** Parts of a texture: boxes of even areas, and bands that run askew. */
function textureOf(d: string): string {
  const parts = d.split(/(?=M)/).filter(Boolean)
  const boxes = parts.map(part => /h(-?[\d.]+)v(-?[\d.]+)/.exec(part)?.slice(1).map(Number))
  if (boxes.every(box => box === undefined))
    return 'diagonals'
  const sizes = boxes.filter(box => box !== undefined) as [number, number][]
  const [width, height] = [Math.max(...sizes.map(([w]) => w)), Math.max(...sizes.map(([, h]) => h))]
  if (sizes.length === 1)
    return 'solid'
  if (sizes.every(([w, h]) => w === width && h < width))
    return 'slices'
  return sizes.every(([w, h]) => h === height && w < height) ? 'uprights' : 'grid'
}

test('unlike measures have unlike textures, and one measure the same in every figure', () => {
  const seen = new Map<string, Set<string>>()
  const see = (measure: Measure, d: string) => {
    // A scale is one yardstick, of the whole or of the core.
    const yardstick = measure.replace(/^(?:total|core)-/, '')
    seen.set(yardstick, (seen.get(yardstick) ?? new Set()).add(textureOf(d)))
  }
  for (const { lang } of editions) {
    const valleys = threeValleys(lang)
    const measures = new Map(valleys.valleys.flatMap(({ bars }) => bars.map(bar => [bar.fact, bar.measure])))
    for (const bar of [...layoutThreeValleys(valleys).valleys, ...layoutReadingThreeValleys(valleys, READING).valleys].flatMap(({ bars }) => bars)) {
      expect(bar.measure).toBe(measures.get(bar.fact))
      see(bar.measure, bar.texture)
    }
    const checked = opticsValley(lang)
    const [drawn, read] = [layoutOpticsValley(checked), layoutReadingOpticsValley(checked, READING)]
    checked.series.forEach(({ measure }, i) => [...drawn.series[i]!.readings, ...read.series[i]!.bars].forEach(({ texture }) => see(measure, texture)))
  }
  const textures = [...seen].map(([measure, set]) => `${measure}: ${[...set].sort().join(' and ')}`)
  expect(textures.sort()).toEqual(['gdp: slices', 'output: uprights', 'revenue: solid', 'scale: diagonals'])
})

/** How far blocks reach along one way, and the largest gap between two of them. */
function filled(blocks: readonly Box[], way: 'x' | 'y') {
  const spans = blocks.map(box => way === 'y' ? [box.y, box.y + box.height] as const : [box.x, box.x + box.width] as const).sort((a, b) => a[0] - b[0])
  return {
    from: spans[0]![0],
    to: Math.max(...spans.map(([, end]) => end)),
    gap: Math.max(0, ...spans.slice(1).map(([start], i) => start - spans[i]![1])),
    sizes: spans.map(([start, end]) => end - start),
  }
}

test('the blocks of an increase fill it from its foot to its head, one for each year', () => {
  for (const { lang } of editions) {
    const [path, years] = [targets(lang), watch(lang)]
    const cases: readonly (readonly [string, 'x' | 'y', readonly (Point & { readonly fact: string })[], readonly { readonly fact: string, readonly blocks: readonly Box[] }[], readonly { readonly fact: string, readonly from: string, readonly to: string }[]])[] = [
      ['targets', 'y', layoutTargets(path).points, layoutTargets(path).slopes, path.slopes],
      ['targets as they are read', 'x', layoutReadingTargets(path, READING).points, layoutReadingTargets(path, READING).slopes, path.slopes],
      ['watch', 'y', layoutWatch(years).points, layoutWatch(years).slopes, years.climb.slopes],
      ['watch as it is read', 'x', layoutReadingWatch(years, READING).climb.points, layoutReadingWatch(years, READING).climb.slopes, years.climb.slopes],
    ]
    for (const [name, way, points, slopes, legs] of cases) {
      expect(slopes.map(slope => slope.fact), name).toEqual(legs.map(leg => leg.fact))
      for (const [i, { from, to }] of legs.entries()) {
        const which = `${lang} ${name}: ${legs[i]!.fact}`
        const [a, b] = [from, to].map(id => points.find(point => point.fact === id)![way]) as [number, number]
        const { blocks } = slopes[i]!
        expect(blocks, which).toHaveLength(fact(to).year! - fact(from).year!)
        const { from: foot, to: head, gap, sizes } = filled(blocks, way)
        expect(Math.abs(foot - Math.min(a, b)), `${which} begins at ${foot.toFixed(1)}, not at ${Math.min(a, b).toFixed(1)}`).toBeLessThanOrEqual(2)
        expect(Math.abs(head - Math.max(a, b)), `${which} ends at ${head.toFixed(1)}, not at ${Math.max(a, b).toFixed(1)}`).toBeLessThanOrEqual(2)
        expect(gap, which).toBeLessThanOrEqual(3)
        expect(Math.max(...sizes) - Math.min(...sizes), which).toBeLessThan(0.5)
      }
    }
  }
})

/** The way an arrow head points: from the middle of its barbs to its tip, which is drawn first. */
function pointing(d: string): Point {
  const [tip, ...others] = Array.from(d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g), ([, x, y]) => ({ x: Number(x), y: Number(y) }))
  const middle = (way: 'x' | 'y') => others.reduce((sum, point) => sum + point[way], 0) / others.length
  return { x: tip!.x - middle('x'), y: tip!.y - middle('y') }
}

test('the two lids of the frontiers run in opposite ways, each along its own line', () => {
  for (const { lang } of editions) {
    const { upperLid, lowerLid } = layoutFrontiers(frontiers(lang))
    for (const [name, lids] of [['on the slide', [upperLid, lowerLid]], ['as they are read', layoutReadingFrontiers(frontiers(lang), READING).lids]] as const) {
      expect(lids).toHaveLength(2)
      const ways = lids.map(({ arrow }) => pointing(arrow))
      expect(Math.sign(ways[0]!.x * ways[1]!.x), `${lang}, ${name}: ${ways.map(({ x }) => x.toFixed(0)).join(' and ')}`).toBe(-1)
      for (const { d, arrow } of lids) {
        const [tip] = pointsOf(arrow)
        expect(Math.min(...pointsOf(d).map(({ x, y }) => Math.hypot(x - tip!.x, y - tip!.y))), `${lang}, ${name}: the tip lies on its lid`).toBeLessThan(12)
      }
    }
  }
})
