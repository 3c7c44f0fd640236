import { expect, test } from 'playwright/test'
import { unlisted } from '../../data/figures/unlisted'
import { layoutReadingUnlisted } from '../../geometry/reading/unlisted'
import { expectAscending, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, readingBox, WIDTHS } from './reading-layout'

const [zh, en] = [unlisted('zh'), unlisted('en')]
const cases = { 'Chinese': zh, 'English': en, 'words twice as long': stretched(zh, 2), 'words three times as long': stretched(zh, 3) }

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(cases)) {
    test(`bays and words keep apart at ${width} px: ${name}`, () => {
      const layout = layoutReadingUnlisted(data, width)
      const walls = layout.walls.map(y => ({ x: layout.line, y: y - 1.25, width: layout.wallEnd - layout.line, height: 2.5 }))
      expectReadable(layout, width, [...walls, { x: layout.line - 1.75, y: 0, width: 3.5, height: layout.height }])
      expectNoOverlap(layout.groups.flatMap(({ bays }) => bays).map(bay => ({ ...bay, height: bay.height - 0.2 })))
      expectAscending(layout.walls)
    })

    test(`every counted item has a bay at ${width} px, and a name stands in its own: ${name}`, () => {
      const { groups } = layoutReadingUnlisted(data, width)
      expect(groups.map(({ bays }) => bays.length)).toEqual(data.groups.map(({ count }) => count))
      for (const { bays, names } of groups) {
        names.forEach((lines, i) => lines.map(readingBox).forEach((box) => {
          expect(box.y).toBeGreaterThan(bays[i]!.y)
          expect(box.y + box.height).toBeLessThan(bays[i]!.y + bays[i]!.height)
        }))
      }
    })
  }

  for (const data of [zh, en])
    test(`at ${width} px the numbers are those of the table: ${data.table.caption}`, () => expectNumbersOf(placedTexts(layoutReadingUnlisted(data, width)), data.table))
}
