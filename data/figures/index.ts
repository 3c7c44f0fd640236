import type { Lang } from '../types'
import { actuals } from './actuals'
import { anchors } from './anchors'
import { atAGlance } from './at-a-glance'
import { baseline } from './baseline'
import { borderless } from './borderless'
import { capital } from './capital'
import { cover } from './cover'
import { districts } from './districts'
import { drift } from './drift'
import { frontiers } from './frontiers'
import { glossary } from './glossary'
import { highlights } from './highlights'
import { industry } from './industry'
import { ministry } from './ministry'
import { opticsValley } from './optics-valley'
import { pace } from './pace'
import { qa } from './qa'
import { risks } from './risks'
import { roles } from './roles'
import { sources } from './sources'
import { summary } from './summary'
import { targets } from './targets'
import { threeValleys } from './three-valleys'
import { unlisted } from './unlisted'
import { watch } from './watch'
import { whyNow } from './why-now'

/**
 * Everything the figures of one edition say: numbers from the registry, words from the data, no pixels.
 * Slides pass each part to its figure as `:data`.
 */
export function figuresFor(lang: Lang) {
  return {
    cover: cover(lang),
    summary: summary(lang),
    whyNow: whyNow(lang),
    atAGlance: atAGlance(lang),
    baseline: baseline(lang),
    targets: targets(lang),
    pace: pace(lang),
    threeValleys: threeValleys(lang),
    industry: industry(lang),
    frontiers: frontiers(lang),
    highlights: highlights(lang),
    capital: capital(lang),
    districts: districts(lang),
    roles: roles(lang),
    borderless: borderless(lang),
    ministry: ministry(lang),
    unlisted: unlisted(lang),
    watch: watch(lang),
    qa: qa(lang),
    drift: drift(lang),
    actuals: actuals(lang),
    opticsValley: opticsValley(lang),
    anchors: anchors(lang),
    risks: risks(lang),
    glossary: glossary(lang),
    sources: sources(lang),
  }
}

export type Figures = ReturnType<typeof figuresFor>
