import type { Component } from 'vue'
import type { Figures } from '../../data/figures'
import ActualsGap from './figures/ActualsGap.vue'
import AnchorFirms from './figures/AnchorFirms.vue'
import BaselineColumn from './figures/BaselineColumn.vue'
import BorderlessLoop from './figures/BorderlessLoop.vue'
import CapitalWaters from './figures/CapitalWaters.vue'
import DistrictsMap from './figures/DistrictsMap.vue'
import FrontierLids from './figures/FrontierLids.vue'
import GlossaryList from './figures/GlossaryList.vue'
import HighlightScene from './figures/HighlightScene.vue'
import IndustryStrands from './figures/IndustryStrands.vue'
import MinistryQuay from './figures/MinistryQuay.vue'
import OpticsValley from './figures/OpticsValley.vue'
import PaceColumn from './figures/PaceColumn.vue'
import PlanGauge from './figures/PlanGauge.vue'
import QuestionList from './figures/QuestionList.vue'
import RiskList from './figures/RiskList.vue'
import RoleStreams from './figures/RoleStreams.vue'
import SourceList from './figures/SourceList.vue'
import SummaryColumn from './figures/SummaryColumn.vue'
import TargetDrift from './figures/TargetDrift.vue'
import TargetsColumn from './figures/TargetsColumn.vue'
import ThreeValleysColumn from './figures/ThreeValleysColumn.vue'
import UnlistedSluice from './figures/UnlistedSluice.vue'
import WatchThree from './figures/WatchThree.vue'
import WhyNowColumn from './figures/WhyNowColumn.vue'

/** How a figure is drawn in the reading edition. */
export interface ReadingFigure {
  /** Takes `data` and, unless it `flows`, `width`. */
  readonly component: Component
  /** The part of the figures' data that it gets. */
  readonly data: keyof Figures
  /** Made of HTML that adapts to any width; otherwise it is a drawing that is laid out for each width. */
  readonly flows?: boolean
}

/** Widths that a drawing is laid out for, in CSS pixels: a phone, and the column of a wide screen. */
export const WIDTHS = { narrow: 328, wide: 680 } as const

/** The figure of each slide by `routeAlias`. */
export const readingFigures: Readonly<Record<string, ReadingFigure>> = {
  'summary': { component: SummaryColumn, data: 'summary' },
  'why-now': { component: WhyNowColumn, data: 'whyNow' },
  'at-a-glance': { component: PlanGauge, data: 'atAGlance', flows: true },
  'baseline': { component: BaselineColumn, data: 'baseline' },
  'targets': { component: TargetsColumn, data: 'targets' },
  'pace': { component: PaceColumn, data: 'pace' },
  'three-valleys': { component: ThreeValleysColumn, data: 'threeValleys' },
  'industry': { component: IndustryStrands, data: 'industry' },
  'frontiers': { component: FrontierLids, data: 'frontiers' },
  'highlights': { component: HighlightScene, data: 'highlights' },
  'capital': { component: CapitalWaters, data: 'capital' },
  'districts': { component: DistrictsMap, data: 'districts' },
  'roles': { component: RoleStreams, data: 'roles', flows: true },
  'borderless': { component: BorderlessLoop, data: 'borderless' },
  'ministry': { component: MinistryQuay, data: 'ministry' },
  'unlisted': { component: UnlistedSluice, data: 'unlisted' },
  'watch': { component: WatchThree, data: 'watch' },
  'qa': { component: QuestionList, data: 'qa', flows: true },
  'drift': { component: TargetDrift, data: 'drift' },
  'actuals': { component: ActualsGap, data: 'actuals' },
  'optics-valley': { component: OpticsValley, data: 'opticsValley' },
  'anchors': { component: AnchorFirms, data: 'anchors' },
  'risks': { component: RiskList, data: 'risks', flows: true },
  'glossary': { component: GlossaryList, data: 'glossary', flows: true },
  'sources': { component: SourceList, data: 'sources', flows: true },
}
