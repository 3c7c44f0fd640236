import type { Page } from 'playwright/test'
import type { State } from './finding'
import { currentSlide } from './walk'

/** One line of drawn text, measured in the browser. Places are canvas pixels of the slide. */
export interface TextLine {
  readonly text: string
  /** Box of the ink: as wide as the characters, as high as the strokes. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Baseline of a horizontal line. */
  readonly baseline: number
  /** Smallest size of its characters as drawn. */
  readonly fontSize: number
  readonly vertical: boolean
  /** Where it stands: decides how small it may be. */
  readonly place: 'body' | 'figure' | 'mark' | 'footer'
  readonly svg: boolean
  /** Which paragraph or SVG text it belongs to, and its place therein from 0. */
  readonly block: number
  readonly index: number
  /** Number of lines in its block. */
  readonly lines: number
  /** The ancestor that cuts part of it off. */
  readonly clippedBy?: string
}

const cache = new WeakMap<State, Promise<readonly TextLine[]>>()

/** Every line of text that is seen on the open slide. Measured once per state. */
export function textLines(page: Page, state: State): Promise<readonly TextLine[]> {
  const known = cache.get(state)
  if (known)
    return known
  const lines = currentSlide(page).evaluate(measureTextLines)
  cache.set(state, lines)
  return lines
}

/** Runs in the browser, so it stands alone. */
function measureTextLines(slide: Element): TextLine[] {
  const origin = slide.getBoundingClientRect()
  const scale = origin.width / (slide as HTMLElement).offsetWidth
  const pen = document.createElement('canvas').getContext('2d')!
  interface Box { left: number, top: number, right: number, bottom: number }
  interface Part extends Box { text: string, baseline: number, fontSize: number, parent: Element }
  const result: TextLine[] = []
  let blocks = 0

  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element) => {
    const style = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, style)
    return style
  }
  const ancestors = (element: Element) => {
    const path: Element[] = []
    for (let at: Element | null = element; at && at !== slide.parentElement; at = at.parentElement)
      path.push(at)
    return path
  }
  const seen = new Map<Element, boolean>()
  const isSeen = (element: Element) => {
    const known = seen.get(element)
    if (known !== undefined)
      return known
    const answer = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      && !ancestors(element).some(at => styleOf(at).clipPath.startsWith('inset(50%'))
    seen.set(element, answer)
    return answer
  }
  const ink = (text: string, element: Element) => {
    const style = styleOf(element)
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    return pen.measureText(text)
  }
  const onCanvas = (box: Box): Box => ({
    left: (box.left - origin.left) / scale,
    top: (box.top - origin.top) / scale,
    right: (box.right - origin.left) / scale,
    bottom: (box.bottom - origin.top) / scale,
  })
  const clipper = (element: Element, box: Box) => ancestors(element).find((at) => {
    // The outermost svg of a figure overflows on purpose; the slide around it clips.
    if (styleOf(at).overflowX === 'visible' && styleOf(at).overflowY === 'visible')
      return false
    const edge = onCanvas(at.getBoundingClientRect())
    return box.left < edge.left - 1 || box.top < edge.top - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1
  })
  const placeOf = (element: Element): TextLine['place'] => element.closest('footer')
    ? 'footer'
    : element.closest('svg, figure') ? 'figure' : element.closest('[aria-hidden="true"]') ? 'mark' : 'body'
  const add = (lines: Part[][], vertical: boolean, svg: boolean) => {
    const block = blocks++
    lines.forEach((parts, index) => {
      const box: Box = {
        left: Math.min(...parts.map(part => part.left)),
        top: Math.min(...parts.map(part => part.top)),
        right: Math.max(...parts.map(part => part.right)),
        bottom: Math.max(...parts.map(part => part.bottom)),
      }
      const parent = parts[0]!.parent
      const clip = clipper(parent, box)
      result.push({
        ...box,
        text: parts.map(part => part.text).join('').replace(/\s+/g, ' ').trim(),
        baseline: parts[0]!.baseline,
        fontSize: Math.min(...parts.map(part => part.fontSize)),
        vertical,
        svg,
        place: placeOf(parent),
        block,
        index,
        lines: lines.length,
        ...clip ? { clippedBy: `<${clip.tagName.toLowerCase()} class="${clip.getAttribute('class') ?? ''}">` } : {},
      })
    })
  }

  /** Wrapped text: one box per character, gathered into lines within the nearest block. */
  const addHtmlLines = () => {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const byBlock = new Map<Element, { char: string, rect: DOMRect, node: Text, parent: Element }[]>()
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement
      if (!parent || parent.closest('text') || !node.data.trim() || !isSeen(parent))
        continue
      const block = ancestors(parent).find(at => !['inline', 'contents'].includes(styleOf(at).display)) ?? slide
      const chars = byBlock.get(block) ?? []
      byBlock.set(block, chars)
      let offset = 0
      for (const char of node.data) {
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset += char.length)
        const rect = range.getClientRects()[0]
        if (rect && rect.width > 0)
          chars.push({ char, rect, node, parent })
      }
    }
    for (const chars of byBlock.values()) {
      const lines: Part[][] = []
      let run: typeof chars = []
      const close = () => {
        const first = run[0]
        if (!first || !run.some(({ char }) => char.trim()))
          return
        const text = run.map(({ char }) => char).join('')
        const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } = ink(text.trim(), first.parent)
        const box = onCanvas({ left: first.rect.left, top: first.rect.top, right: run.at(-1)!.rect.right, bottom: first.rect.bottom })
        const baseline = box.top + fontBoundingBoxAscent
        lines.at(-1)!.push({
          text,
          left: box.left,
          right: box.right,
          top: baseline - actualBoundingBoxAscent,
          bottom: baseline + actualBoundingBoxDescent,
          baseline,
          fontSize: Number.parseFloat(styleOf(first.parent).fontSize),
          parent: first.parent,
        })
      }
      for (const char of chars) {
        const before = run.at(-1)
        const newLine = !before || (char.rect.left < before.rect.left && char.rect.top >= before.rect.top + before.rect.height / 3)
        if (newLine || before.node !== char.node) {
          close()
          run = []
          if (newLine)
            lines.push([])
        }
        run.push(char)
      }
      close()
      const drawn = lines.filter(parts => parts.length > 0)
      if (drawn.length > 0)
        add(drawn, false, false)
    }
  }

  /** SVG text does not wrap: a new line is a jump of the baseline. */
  const addSvgLines = () => {
    for (const text of slide.querySelectorAll('text')) {
      if (!isSeen(text))
        continue
      const raw: { char: string, parent: Element }[] = []
      const inner = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      for (let node = inner.nextNode() as Text | null; node; node = inner.nextNode() as Text | null) {
        for (const char of node.data.split('')) {
          const blank = !char.trim()
          if (!blank || (raw.length > 0 && raw.at(-1)!.char !== ' '))
            raw.push({ char: blank ? ' ' : char, parent: node.parentElement! })
        }
      }
      if (raw.at(-1)?.char === ' ')
        raw.pop()
      const count = Math.min(text.getNumberOfChars(), raw.length)
      const matrix = text.getScreenCTM()
      if (count === 0 || !matrix)
        continue
      const zoom = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) / scale
      // Upright characters have a place each.
      const vertical = text.y.baseVal.numberOfItems > 1
      const toCanvas = (box: Box): Box => {
        const corners = [[box.left, box.top], [box.right, box.top], [box.left, box.bottom], [box.right, box.bottom]]
          .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
        return onCanvas({
          left: Math.min(...corners.map(point => point.x)),
          top: Math.min(...corners.map(point => point.y)),
          right: Math.max(...corners.map(point => point.x)),
          bottom: Math.max(...corners.map(point => point.y)),
        })
      }
      const lines: Part[][] = []
      let from = 0
      for (let i = 1; i <= count; i++) {
        const start = text.getStartPositionOfChar(from)
        const size = Number.parseFloat(styleOf(raw[from]!.parent).fontSize)
        const next = i < count ? text.getStartPositionOfChar(i) : undefined
        const jumps = next !== undefined && Math.abs(vertical ? next.x - start.x : next.y - start.y) > size / 2
        if (next && !jumps && raw[i]!.parent === raw[from]!.parent)
          continue
        const words = raw.slice(from, i).map(({ char }) => char).join('')
        const parent = raw[from]!.parent
        const extents = Array.from({ length: i - from }, (_, n) => text.getExtentOfChar(from + n)).filter(box => box.width > 0 && box.height > 0)
        if (words.trim() && extents.length > 0 && isSeen(parent)) {
          const left = Math.min(...extents.map(box => box.x))
          const right = Math.max(...extents.map(box => box.x + box.width))
          const measured = ink(words.trim(), parent)
          // Upright characters fill their em square; their cells are higher.
          const box = toCanvas(vertical
            ? { left: (left + right - size) / 2, right: (left + right + size) / 2, top: start.y - size * 0.88, bottom: text.getStartPositionOfChar(i - 1).y + size * 0.12 }
            : { left, right, top: start.y - measured.actualBoundingBoxAscent, bottom: start.y + measured.actualBoundingBoxDescent })
          if (lines.length === 0)
            lines.push([])
          lines.at(-1)!.push({ ...box, text: words, parent, fontSize: size * zoom, baseline: toCanvas({ left, right, top: start.y, bottom: start.y }).top })
        }
        if (jumps)
          lines.push([])
        from = i
      }
      const drawn = lines.filter(parts => parts.length > 0)
      if (drawn.length > 0)
        add(drawn, vertical, true)
    }
  }

  addHtmlLines()
  addSvgLines()
  return result
}
