import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/**
 * Text in figures stands out from what lies under it. axe judges text by CSS colour and cannot see the fill and
 * the shapes of a drawing, so this gate asks the browser what is painted below the middle of each text.
 */
export const contrast: Gate = async (page, state) => {
  const poor = await currentSlide(page).evaluate((slide) => {
    // Everything painted can be hit, whatever it does with the pointer.
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = 'svg, svg * { pointer-events: visiblePainted !important }'
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    type Colour = readonly [number, number, number, number]
    const read = (css: string): Colour => {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data
      return [r!, g!, b!, a! / 255]
    }
    // A figure has a handful of colours, and to read one from a canvas takes long.
    const known = new Map<string, Colour>()
    const colour = (css: string, opacity = 1): Colour | undefined => {
      if (!css || css === 'none' || css.startsWith('url('))
        return undefined
      const [r, g, b, a] = known.get(css) ?? known.set(css, read(css)).get(css)!
      return a === 0 ? undefined : [r, g, b, a * opacity]
    }
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
    const luminance = ([r, g, b]: Colour) => [r, g, b].reduce((sum, channel, i) => {
      const c = channel / 255
      return sum + (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) * [0.2126, 0.7152, 0.0722][i]!
    }, 0)
    const ratio = (a: Colour, b: Colour) => {
      const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
      return (high + 0.05) / (low + 0.05)
    }
    const opacityOf = (element: Element) => {
      let opacity = 1
      for (let at: Element | null = element; at && at !== slide; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity)
      return opacity
    }
    /** What is painted at a point below a text, from the paper up. */
    const ground = (text: Element, x: number, y: number): Colour => {
      const stack = document.elementsFromPoint(x, y)
      // What comes earlier in the stack lies above.
      const below = stack.slice(stack.findIndex(element => text.contains(element)) + 1)
      const layers: Colour[] = []
      for (const element of below) {
        if (element.closest('text'))
          continue
        const computed = getComputedStyle(element)
        if (element instanceof SVGGeometryElement) {
          const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()!.inverse())
          const stroke = element.isPointInStroke(point) ? colour(computed.stroke, Number(computed.strokeOpacity) * opacityOf(element)) : undefined
          const fill = element.isPointInFill(point) ? colour(computed.fill, Number(computed.fillOpacity) * opacityOf(element)) : undefined
          const layer = stroke ?? fill
          if (layer)
            layers.push(layer)
        }
        else if (element instanceof HTMLElement) {
          const layer = colour(computed.backgroundColor, opacityOf(element))
          if (layer)
            layers.push(layer)
        }
        if (layers.at(-1)?.[3] === 1)
          break
      }
      return layers.reduceRight((under, layer) => over(layer, under), [255, 255, 255, 1] as Colour)
    }
    const found: { text: string, ratio: number, least: number }[] = []
    for (const text of slide.querySelectorAll('text')) {
      if (!text.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || !text.textContent?.trim())
        continue
      const computed = getComputedStyle(text)
      const size = Number.parseFloat(computed.fontSize)
      const least = size >= 24 || (size >= 18.66 && Number(computed.fontWeight) >= 700) ? 3 : 4.5
      const matrix = text.getScreenCTM()!
      const opacity = opacityOf(text)
      const fill = colour(computed.fill, Number(computed.fillOpacity) * opacity)
      const stroke = colour(computed.stroke, Number(computed.strokeOpacity) * opacity)
      let worst = Infinity
      for (let i = 0; i < text.getNumberOfChars(); i++) {
        const cell = text.getExtentOfChar(i)
        const { x, y } = new DOMPoint(cell.x + cell.width / 2, cell.y + cell.height / 2).matrixTransform(matrix)
        const under = ground(text, x, y)
        // A wide stroke painted first is a halo: the fill stands on it, or the outline carries the form.
        const bed = stroke && computed.paintOrder.startsWith('stroke') ? over(stroke, under) : under
        const best = Math.max(fill ? ratio(over(fill, bed), bed) : 0, stroke ? ratio(bed, under) : 0)
        worst = Math.min(worst, best)
      }
      if (worst < least)
        found.push({ text: text.textContent, ratio: worst, least })
    }
    style.remove()
    return found
  })
  return findings(state, poor.map(({ text, ratio, least }) => `“${brief(text)}” has a contrast of ${ratio.toFixed(1)}:1, needed is ${least}:1`))
}
