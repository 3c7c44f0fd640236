import type { Figures } from '../data/figures'
import { layoutDistricts } from './districts'
import { layoutPace } from './pace'
import { layoutTargets } from './targets'
import { layoutWatch } from './watch'

/**
 * Layouts of the figures whose labels are placed by a search: that takes longer than a frame, so they are made where the deck
 * is built and handed to the figure as `:layout`, or as `:layouts` where each click has its own.
 */
export const layouts = {
  targets: ({ targets }: Figures) => layoutTargets(targets),
  pace: ({ pace }: Figures) => layoutPace(pace),
  districts: ({ districts }: Figures) => Array.from({ length: districts.city.step + 1 }, (_, step) => layoutDistricts(districts, step)),
  watch: ({ watch }: Figures) => layoutWatch(watch),
}
