import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Figures } from '../../data/figures'
import { figuresFor } from '../../data/figures'
import type { Lang } from '../../data/types'
import { layoutActuals } from '../../geometry/actuals'
import { layoutAnchors } from '../../geometry/anchors'
import { layoutAtAGlance } from '../../geometry/at-a-glance'
import { layoutBaseline } from '../../geometry/baseline'
import { layoutBorderless } from '../../geometry/borderless'
import { layoutCapital } from '../../geometry/capital'
import { layoutCover } from '../../geometry/cover'
import { layoutDrift } from '../../geometry/drift'
import { layouts } from '../../geometry/figures'
import { layoutFrontiers } from '../../geometry/frontiers'
import { layoutGlossary } from '../../geometry/glossary'
import { layoutHighlights } from '../../geometry/highlights'
import { layoutIndustry } from '../../geometry/industry'
import { layoutMinistry } from '../../geometry/ministry'
import { layoutOpticsValley } from '../../geometry/optics-valley'
import { layoutQa } from '../../geometry/qa'
import { layoutReadingActuals } from '../../geometry/reading/actuals'
import { layoutReadingAnchors } from '../../geometry/reading/anchors'
import { layoutGauge } from '../../geometry/reading/at-a-glance'
import { layoutReadingBaseline } from '../../geometry/reading/baseline'
import { layoutReadingBorderless } from '../../geometry/reading/borderless'
import { layoutReadingCapital } from '../../geometry/reading/capital'
import { layoutReadingDistricts } from '../../geometry/reading/districts'
import { layoutReadingDrift } from '../../geometry/reading/drift'
import { layoutReadingFrontiers } from '../../geometry/reading/frontiers'
import { layoutReadingHighlights } from '../../geometry/reading/highlights'
import { layoutReadingIndustry } from '../../geometry/reading/industry'
import { layoutReadingMinistry } from '../../geometry/reading/ministry'
import { layoutReadingOpticsValley } from '../../geometry/reading/optics-valley'
import { layoutReadingPace } from '../../geometry/reading/pace'
import { layoutReadingSummary } from '../../geometry/reading/summary'
import { layoutReadingTargets } from '../../geometry/reading/targets'
import { layoutReadingThreeValleys } from '../../geometry/reading/three-valleys'
import { layoutTide } from '../../geometry/reading/tide'
import { layoutReadingUnlisted } from '../../geometry/reading/unlisted'
import { layoutReadingWatch } from '../../geometry/reading/watch'
import { layoutReadingWhyNow } from '../../geometry/reading/why-now'
import { layoutRisks } from '../../geometry/risks'
import { layoutRoles } from '../../geometry/roles'
import { layoutSources } from '../../geometry/sources'
import { layoutSummary } from '../../geometry/summary'
import { layoutThreeValleys } from '../../geometry/three-valleys'
import { layoutUnlisted } from '../../geometry/unlisted'
import { layoutWhyNow } from '../../geometry/why-now'
import { ROOT } from '../../scripts/lib/paths'
import { linesOfLayout } from '../support/layout-lines'
import { expectNoStrays } from '../support/records'

/**
 * Where everything in a drawing stands, as it was last approved, drawn from data that stays the same: a changed number of the
 * deck changes nothing here, a changed layout function does. The specs of the layouts say what a drawing must keep to; this
 * one names what has moved within that.
 */
const CHANGED = 'its drawing has changed since it was approved; look at it (npm run shoot, npm run read), then run npm test -- approved/drawings --approve.'
/** The same where the data of the figures has other fields now. */
const OUTGROWN = 'cannot be laid out from tests/approved/drawings/sample.json; if the data of the figure has other fields now, delete that file and run npm test -- approved/drawings --approve.'

/** The data that drawings are made from. */
const SAMPLE = join(ROOT, 'tests/approved/drawings/sample.json')

/** Widths of the reading edition's drawings: a phone and the column of a wide screen. */
const WIDTHS = [328, 680] as const

type Layout = (figures: Figures) => unknown
type ReadingLayout = (figures: Figures, width: number) => unknown

const slides: Readonly<Record<keyof Figures, Layout>> = {
  ...layouts,
  cover: () => layoutCover(),
  summary: ({ summary }) => layoutSummary(summary),
  whyNow: ({ whyNow }) => layoutWhyNow(whyNow),
  atAGlance: ({ atAGlance }) => layoutAtAGlance(atAGlance),
  baseline: ({ baseline }) => layoutBaseline(baseline),
  threeValleys: ({ threeValleys }) => layoutThreeValleys(threeValleys),
  industry: ({ industry }) => layoutIndustry(industry),
  frontiers: ({ frontiers }) => layoutFrontiers(frontiers),
  highlights: ({ highlights }) => layoutHighlights(highlights),
  capital: ({ capital }) => layoutCapital(capital),
  roles: ({ roles }) => layoutRoles(roles),
  borderless: ({ borderless }) => layoutBorderless(borderless),
  ministry: ({ ministry }) => layoutMinistry(ministry),
  unlisted: ({ unlisted }) => layoutUnlisted(unlisted),
  qa: ({ qa }) => layoutQa(qa),
  drift: ({ drift }) => layoutDrift(drift),
  actuals: ({ actuals }) => layoutActuals(actuals),
  opticsValley: ({ opticsValley }) => layoutOpticsValley(opticsValley),
  anchors: ({ anchors }) => layoutAnchors(anchors),
  risks: ({ risks }) => layoutRisks(risks),
  glossary: ({ glossary }) => layoutGlossary(glossary),
  sources: ({ sources }) => layoutSources(sources),
}

/** The figures that the reading edition sets as text have no layout. */
const reading: Readonly<Partial<Record<keyof Figures, ReadingLayout>>> = {
  cover: () => layoutTide(),
  summary: ({ summary }, width) => layoutReadingSummary(summary, width),
  whyNow: ({ whyNow }, width) => layoutReadingWhyNow(whyNow, width),
  atAGlance: ({ atAGlance }) => atAGlance.blocks.map(({ ticks }) => layoutGauge(ticks)),
  baseline: ({ baseline }, width) => layoutReadingBaseline(baseline, width),
  targets: ({ targets }, width) => layoutReadingTargets(targets, width),
  pace: ({ pace }, width) => layoutReadingPace(pace, width),
  threeValleys: ({ threeValleys }, width) => layoutReadingThreeValleys(threeValleys, width),
  industry: ({ industry }, width) => layoutReadingIndustry(industry, width),
  frontiers: ({ frontiers }, width) => layoutReadingFrontiers(frontiers, width),
  highlights: ({ highlights }, width) => layoutReadingHighlights(highlights, width),
  capital: ({ capital }, width) => layoutReadingCapital(capital, width),
  districts: ({ districts }, width) => layoutReadingDistricts(districts, width),
  borderless: ({ borderless }, width) => layoutReadingBorderless(borderless, width),
  ministry: ({ ministry }, width) => layoutReadingMinistry(ministry, width),
  unlisted: ({ unlisted }, width) => layoutReadingUnlisted(unlisted, width),
  watch: ({ watch }, width) => layoutReadingWatch(watch, width),
  drift: ({ drift }, width) => layoutReadingDrift(drift, width),
  actuals: ({ actuals }, width) => layoutReadingActuals(actuals, width),
  opticsValley: ({ opticsValley }, width) => layoutReadingOpticsValley(opticsValley, width),
  anchors: ({ anchors }, width) => layoutReadingAnchors(anchors, width),
}

type Sample = Readonly<Record<Lang, Figures>>

/** The data that every drawing is made of here; written once, from the deck as it is then. */
function sample(mayWrite: boolean): Sample {
  if (!existsSync(SAMPLE) && mayWrite)
    writeFileSync(SAMPLE, `${JSON.stringify({ zh: figuresFor('zh'), en: figuresFor('en') })}\n`)
  return JSON.parse(readFileSync(SAMPLE, 'utf8')) as Sample
}

/** A drawing in both editions. */
function record(draw: Layout, figures: Sample, name: string): string {
  try {
    return (['zh', 'en'] as const).flatMap(lang => linesOfLayout(draw(figures[lang]), lang)).join('\n') + '\n'
  }
  catch (error) {
    throw new Error(`${name} ${OUTGROWN}`, { cause: error })
  }
}

const drawings: readonly (readonly [name: string, draw: Layout])[] = [
  ...Object.entries(slides),
  ...Object.entries(reading).flatMap(([name, draw]) => WIDTHS.map(width => [`reading-${name}-${width}`, (figures: Figures) => draw(figures, width)] as const)),
]

for (const [name, draw] of drawings) {
  test(`the drawing of ${name} is approved`, () => {
    const found = record(draw, sample(test.info().config.updateSnapshots !== 'none'), name)
    expect(found.length).toBeGreaterThan(100)
    expect(found, `${name}: ${CHANGED}`).toMatchSnapshot(['drawings', `${name}.txt`])
  })
}

test('the record holds no drawing that is no longer made', () => {
  const own = [...drawings.map(([name]) => `${name}.txt`), 'sample.json']
  expectNoStrays('drawings', file => own.includes(file))
})
