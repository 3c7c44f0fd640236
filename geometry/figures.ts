import type { Figures } from '../data/figures'
import { layoutDistricts } from './districts'
import { layoutPace } from './pace'
import { layoutTargets } from './targets'
import { layoutWatch } from './watch'

/**
 * Layouts of the figures whose labels seek their places: that takes longer than a frame, so they are made where the deck
 * is built and handed to the figure as `:layout`.
 */
export function layoutsFor({ targets, pace, districts, watch }: Figures) {
  return {
    targets: layoutTargets(targets),
    pace: layoutPace(pace),
    /** One for each click. */
    districts: Array.from({ length: districts.city.step + 1 }, (_, step) => layoutDistricts(districts, step)),
    watch: layoutWatch(watch),
  }
}

export type Layouts = ReturnType<typeof layoutsFor>
