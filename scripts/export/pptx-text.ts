/** A run of text with one look. */
export interface TextRun {
  readonly text: string
  /** Pixels on the slide. */
  readonly size: number
  readonly bold: boolean
  /** Red, green, blue as six hex digits. */
  readonly color: string
  /** Colour of an outline, where the text has one of its own. */
  readonly outline?: string
  /** Alias of the slide or address that it links to. */
  readonly link?: string
}

/** A line of text where it stands on the slide, in pixels. */
export interface TextLine {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly align: 'left' | 'center' | 'right'
  readonly vertical: boolean
  /** Degrees clockwise. */
  readonly turn: number
  readonly runs: readonly TextRun[]
  /** The title of the slide. */
  readonly title: boolean
}

/** Runs in the page, so it stands alone: every line of text on a printed slide. */
export function readTextLines(slide: Element): TextLine[] {
  const origin = slide.getBoundingClientRect()
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const hex = (color: string) => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = color
    pen.fillRect(0, 0, 1, 1)
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].map(part => part.toString(16).padStart(2, '0')).join('')
  }
  const paper = hex(getComputedStyle(slide).getPropertyValue('--paper'))
  const linkOf = (element: Element) => element.closest('a')?.getAttribute('href')?.replace(/^#/, '')
  const isSeen = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.visually-hidden')
  const runOf = (element: Element, text: string): TextRun => {
    const style = getComputedStyle(element)
    const drawn = element.closest('text') !== null
    const color = hex(drawn ? style.fill : style.color)
    const stroke = drawn && style.stroke !== 'none' ? hex(style.stroke) : undefined
    const link = linkOf(element)
    return {
      text,
      size: Number.parseFloat(style.fontSize),
      bold: Number(style.fontWeight) >= 600,
      color,
      // A halo has the colour of the paper; an outline encloses it.
      ...stroke && color === paper ? { outline: stroke } : {},
      ...link ? { link } : {},
    }
  }
  const place = (box: { left: number, top: number, right: number, bottom: number }) => ({
    x: box.left - origin.left,
    y: box.top - origin.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  })

  /** Running text: a new line begins where a character jumps back to the left. */
  const htmlLines = () => {
    const lines: TextLine[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    let block: Element | undefined
    let rects: DOMRect[] = []
    let runs: { element: Element, text: string }[] = []
    const close = () => {
      if (block && runs.some(({ text }) => text.trim())) {
        const box = {
          left: Math.min(...rects.map(rect => rect.left)),
          top: Math.min(...rects.map(rect => rect.top)),
          right: Math.max(...rects.map(rect => rect.right)),
          bottom: Math.max(...rects.map(rect => rect.bottom)),
        }
        const align = getComputedStyle(block).textAlign
        lines.push({
          ...place(box),
          align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : 'left',
          vertical: false,
          turn: 0,
          runs: runs.map(({ element, text }) => runOf(element, text)),
          title: block.closest('h1') !== null && !lines.some(({ title }) => title),
        })
      }
      rects = []
      runs = []
    }
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement!
      if (element.closest('svg') || !node.data.trim() || !isSeen(element))
        continue
      let own: Element = element
      while (own !== slide && ['inline', 'contents'].includes(getComputedStyle(own).display))
        own = own.parentElement!
      if (own !== block)
        close()
      block = own
      for (let i = 0; i < node.data.length; i++) {
        const range = document.createRange()
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const rect = range.getClientRects()[0]
        if (!rect || rect.width === 0)
          continue
        const before = rects.at(-1)
        if (before && rect.left < before.left && rect.top > before.top + before.height / 3)
          close()
        rects.push(rect)
        const last = runs.at(-1)
        if (last?.element === element)
          last.text += node.data[i]!
        else
          runs.push({ element, text: node.data[i]! })
      }
    }
    close()
    return lines
  }

  /** Text of the figure: a text element is a line. */
  const svgLines = () => {
    const lines: TextLine[] = []
    for (const text of slide.querySelectorAll('svg text')) {
      const words = (text.textContent ?? '').replace(/\s+/g, ' ').trim()
      if (!words || !isSeen(text))
        continue
      const style = getComputedStyle(text)
      const matrix = (text as SVGTextElement).getScreenCTM()!
      const turn = Math.round(Math.atan2(matrix.b, matrix.a) * 180 / Math.PI)
      const client = text.getBoundingClientRect()
      const zoom = Math.hypot(matrix.a, matrix.b)
      // Characters of an upright column have a place each: their cells are higher than they are.
      const places = (text as SVGTextElement).y.baseVal
      const vertical = places.numberOfItems > 1
      const onScreen = (i: number) => new DOMPoint(0, places.getItem(i).value).matrixTransform(matrix).y
      const em = Number.parseFloat(style.fontSize) * zoom
      const box = place(vertical
        ? { left: client.left, right: client.right, top: onScreen(0) - 0.88 * em, bottom: onScreen(places.numberOfItems - 1) + 0.12 * em }
        : client)
      const level = Math.abs(turn) === 90 ? { x: box.x + (box.width - box.height) / 2, y: box.y + (box.height - box.width) / 2, width: box.height, height: box.width } : box
      const parts = [...text.childNodes].flatMap((node) => {
        const content = (node.textContent ?? '').replace(/\s+/g, ' ')
        const element = node instanceof Element ? node : text
        return content.trim() && isSeen(element) ? [{ ...runOf(element, content.trim()), size: Number.parseFloat(getComputedStyle(element).fontSize) * zoom }] : []
      })
      lines.push({
        ...level,
        align: style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'right' : 'left',
        vertical,
        turn: (turn + 360) % 360,
        runs: parts,
        title: false,
      })
    }
    return lines
  }

  return [...htmlLines(), ...svgLines()]
}
