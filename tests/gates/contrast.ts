import type { Gate } from '../support/finding'
import { contrastRatio } from '../support/contrast-ratio'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** Red, green, blue and how far the colour covers what is below it. */
type Colour = readonly [number, number, number, number]
/** The ink of a character, or its outline, and what it must stand out from. */
type Pair = readonly [Colour, Colour]

/**
 * Text in figures stands out from what lies under it. axe judges text by CSS colour and cannot see the fill and
 * the shapes of a drawing, so this gate asks the browser what is painted below the middle of each text.
 */
export const contrast: Gate = async (page, state) => {
  const texts = await currentSlide(page).evaluate((slide) => {
    // Everything painted can be hit, whatever it does with the pointer.
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = 'svg, svg * { pointer-events: visiblePainted !important }'
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
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
    const drawn = [...slide.querySelectorAll('text')].filter(text => text.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && text.textContent?.trim()).map((text) => {
      const computed = getComputedStyle(text)
      const size = Number.parseFloat(computed.fontSize)
      const matrix = text.getScreenCTM()!
      const opacity = opacityOf(text)
      const fill = colour(computed.fill, Number(computed.fillOpacity) * opacity)
      const stroke = colour(computed.stroke, Number(computed.strokeOpacity) * opacity)
      const pairs = Array.from({ length: text.getNumberOfChars() }, (_, i): Pair[] => {
        const cell = text.getExtentOfChar(i)
        const { x, y } = new DOMPoint(cell.x + cell.width / 2, cell.y + cell.height / 2).matrixTransform(matrix)
        const under = ground(text, x, y)
        // A wide stroke painted first is a halo: the fill stands on it, or the outline carries the form.
        const bed = stroke && computed.paintOrder.startsWith('stroke') ? over(stroke, under) : under
        return [...fill ? [[over(fill, bed), bed] as const] : [], ...stroke ? [[bed, under] as const] : []]
      })
      return {
        text: text.textContent,
        least: size >= 24 || (size >= 18.66 && Number(computed.fontWeight) >= 700) ? 3 : 4.5,
        // Most characters of a text stand on the same ground.
        characters: [...new Map(pairs.map(pair => [JSON.stringify(pair), pair])).values()],
      }
    })
    style.remove()
    return drawn
  })
  return findings(state, texts.flatMap(({ text, least, characters }) => {
    const ratio = Math.min(...characters.map(pairs => Math.max(0, ...pairs.map(([[r, g, b], [R, G, B]]) => contrastRatio([r, g, b], [R, G, B])))))
    return ratio < least ? [`“${brief(text)}” has a contrast of ${ratio.toFixed(1)}:1, needed is ${least}:1`] : []
  }))
}
