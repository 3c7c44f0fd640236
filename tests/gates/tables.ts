import type { Gate } from '../support/finding'
import { findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/**
 * Who does not see a figure gets the same numbers as a table: all that are drawn, and none that are not,
 * under a caption that names it.
 * A table among the words of a text slide is no figure's, and seen by everyone.
 * What only helps to read a drawing, such as the labels of an axis, is marked with `data-scale` and left out.
 */
export const tables: Gate = async (page, state) => {
  if (state.step === 'print')
    return []
  const seen = await currentSlide(page).evaluate((slide) => {
    const numbersIn = (texts: readonly (string | null)[]) => texts.flatMap(text => text?.match(/\d+(?:[.,]\d+)*/g) ?? [])
    const isDrawn = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('[data-scale]')
    const texts = [...slide.querySelectorAll('.deck-figure svg text')].filter(isDrawn)
    const tables = [...slide.querySelectorAll('table:not(.text-slide > table)')] as HTMLTableElement[]
    const cells = tables.flatMap(table => [...table.querySelectorAll('td, tbody th')])
    return {
      drawsText: texts.length > 0,
      hasTable: cells.length > 0,
      unnamed: tables.filter(table => !table.caption?.textContent?.trim() && !table.hasAttribute('aria-label') && !table.hasAttribute('aria-labelledby')).length,
      drawn: numbersIn(texts.map(text => text.textContent)),
      told: numbersIn(cells.map(cell => cell.textContent)),
    }
  })
  if (!seen.drawsText && !seen.hasTable)
    return []
  if (!seen.hasTable)
    return findings(state, ['its figure has no table'])
  return findings(state, [
    ...seen.unnamed > 0 ? ['the table of its figure has no caption, so who hears it does not know what it is'] : [],
    ...seen.drawn.filter(number => !seen.told.includes(number)).map(number => `the figure draws ${number}, but its table does not have it`),
    ...seen.told.filter(number => !seen.drawn.includes(number)).map(number => `the table has ${number}, but the figure does not draw it`),
  ])
}
