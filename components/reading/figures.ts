import type { Component } from 'vue'
import type { Figures } from '../../data/figures'
import ActualsColumn from './figures/ActualsColumn.vue'
import AnchorsColumn from './figures/AnchorsColumn.vue'
import BaselineColumn from './figures/BaselineColumn.vue'
import BorderlessLoop from './figures/BorderlessLoop.vue'
import CapitalWaters from './figures/CapitalWaters.vue'
import DistrictsMap from './figures/DistrictsMap.vue'
import DriftColumn from './figures/DriftColumn.vue'
import FrontierLids from './figures/FrontierLids.vue'
import GlossaryList from './figures/GlossaryList.vue'
import HighlightScene from './figures/HighlightScene.vue'
import IndustryStrands from './figures/IndustryStrands.vue'
import MinistryColumn from './figures/MinistryColumn.vue'
import OpticsValleyColumn from './figures/OpticsValleyColumn.vue'
import PaceColumn from './figures/PaceColumn.vue'
import PlanGauge from './figures/PlanGauge.vue'
import QuestionList from './figures/QuestionList.vue'
import RiskList from './figures/RiskList.vue'
import RoleStreams from './figures/RoleStreams.vue'
import SourceList from './figures/SourceList.vue'
import SummaryColumn from './figures/SummaryColumn.vue'
import TargetsColumn from './figures/TargetsColumn.vue'
import ThreeValleysColumn from './figures/ThreeValleysColumn.vue'
import UnlistedColumn from './figures/UnlistedColumn.vue'
import WatchThree from './figures/WatchThree.vue'
import WhyNowColumn from './figures/WhyNowColumn.vue'

/** How a figure is drawn in the reading edition. */
export interface ReadingFigure {
  /** Takes its part of the figures' data as `data`, and `width` unless it flows. */
  readonly component: Component
  /** Made of HTML that adapts to any width; otherwise it is a drawing that is laid out for each width. */
  readonly flows?: boolean
}

/** Widths that a drawing is laid out for, in CSS pixels: a phone, and the column of a wide screen. */
export const WIDTHS = { narrow: 328, wide: 680 } as const

/** How each figure is drawn, by its part of the data; the cover has a tide of its own. */
const readingFigures: Readonly<Record<Exclude<keyof Figures, 'cover'>, ReadingFigure>> = {
  summary: { component: SummaryColumn },
  whyNow: { component: WhyNowColumn },
  atAGlance: { component: PlanGauge, flows: true },
  baseline: { component: BaselineColumn },
  targets: { component: TargetsColumn },
  pace: { component: PaceColumn },
  threeValleys: { component: ThreeValleysColumn },
  industry: { component: IndustryStrands },
  frontiers: { component: FrontierLids },
  highlights: { component: HighlightScene },
  capital: { component: CapitalWaters },
  districts: { component: DistrictsMap },
  roles: { component: RoleStreams, flows: true },
  borderless: { component: BorderlessLoop },
  ministry: { component: MinistryColumn },
  unlisted: { component: UnlistedColumn },
  watch: { component: WatchThree },
  qa: { component: QuestionList, flows: true },
  drift: { component: DriftColumn },
  actuals: { component: ActualsColumn },
  opticsValley: { component: OpticsValleyColumn },
  anchors: { component: AnchorsColumn },
  risks: { component: RiskList, flows: true },
  glossary: { component: GlossaryList, flows: true },
  sources: { component: SourceList, flows: true },
}

/** How a figure is drawn. One that is new may have no drawing here yet: the compiler asks for it, a build goes on. */
export function readingFigure(figure: keyof Figures): ReadingFigure | undefined {
  return figure in readingFigures ? readingFigures[figure as keyof typeof readingFigures] : undefined
}
