import { expect, test } from 'playwright/test'
import { atAGlance } from '../../data/figures/at-a-glance'
import { chapters } from '../../data/outline'
import { layoutGauge } from '../../geometry/reading/at-a-glance'
import { expectAscending } from './boxes'

for (const lang of ['zh', 'en'] as const) {
  test(`the gauges of the plan have a mark for each counted thing, ${lang}`, () => {
    const sections = chapters.flatMap(({ slides }) => slides)
    for (const { ticks, to } of atAGlance(lang).blocks) {
      // What it links to is a section of the page.
      expect(sections).toContain(to)
      const { groups, height } = layoutGauge(ticks)
      expect(groups.map(({ marks }) => marks.length)).toEqual(ticks.map(({ count }) => count))
      const marks = groups.flatMap(group => group.marks)
      expectAscending(marks)
      expect(marks.at(-1)!).toBeLessThan(height)
    }
  })
}
