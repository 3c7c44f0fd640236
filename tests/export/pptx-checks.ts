import type { Page } from 'playwright/test'
import type { Rgb } from '../support/contrast-ratio'
import type { PptxBox, PptxSlide } from '../support/pptx'
import type { PrintedLetter, PrintedSlide } from './printed'
import { contrastRatio } from '../support/contrast-ratio'
import { brief } from '../support/finding'

/** Least contrast of words that can be made out. */
const LEAST_CONTRAST = 3

/** Share of its box that the strokes of a word fill at least; lines of a drawing that cross a box fill less. */
const WORD_SHARE = 0.06

/** How far words may be from their place, in pixels: a browser rounds the places of characters. */
const NEAR = 1.5

/** The square of a Chinese character is a little below the middle of the line it takes, in sizes of the type. */
const SINK = 0.055

const flat = (text: string) => text.replace(/\s+/g, '')
const wordsOf = ({ runs }: PptxBox) => runs.map(({ text }) => text).join('')
const channelsOf = (colour: string) => [0, 2, 4].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]

/** What is behind each box in the picture: its commonest colour, and the share of it that has a colour of the words. */
async function behind(page: Page, { boxes, picture, paper }: PptxSlide): Promise<readonly { readonly ground: Rgb, readonly inked: number }[]> {
  const areas = boxes.map(({ x, y, width, height, turn, runs }) => ({
    // A box that is turned to the side keeps its middle.
    ...turn % 180 === 0 ? { x, y, width, height } : { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width },
    // Paper beside the shape that pale words stand on is not their ink.
    inks: runs.map(({ colour, outline }) => channelsOf(outline ?? colour)).filter(ink => contrastRatio(ink, channelsOf(paper)) >= LEAST_CONTRAST),
  }))
  return page.evaluate(async ({ png, areas }) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(png), char => char.charCodeAt(0))]))
    const context = new OffscreenCanvas(1280, 720).getContext('2d', { willReadFrequently: true })!
    // No colours between those of the picture.
    context.imageSmoothingEnabled = false
    context.drawImage(picture, 0, 0, 1280, 720)
    return areas.map(({ x, y, width, height, inks }) => {
      const { data } = context.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height))
      const counts = new Map<number, number>()
      let inked = 0
      for (let i = 0; i < data.length; i += 4) {
        const colour = data[i]! * 0x1_00_00 + data[i + 1]! * 0x1_00 + data[i + 2]!
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
        if (inks.some(ink => ink.every((channel, n) => Math.abs(channel - data[i + n]!) < 24)))
          inked++
      }
      const [ground] = [...counts].reduce((most, entry) => entry[1] > most[1] ? entry : most)
      return { ground: [ground >> 16, ground >> 8 & 0xFF, ground & 0xFF] as const, inked: inked / (data.length / 4) }
    })
  }, { png: await picture(), areas })
}

/** Words that cannot be made out on their slide, and words that its picture shows a second time. */
export async function unclear(page: Page, slide: PptxSlide): Promise<string[]> {
  const grounds = await behind(page, slide)
  return slide.boxes.flatMap((box, i) => {
    const { ground, inked } = grounds[i]!
    const faint = box.runs.filter(({ text, colour, outline }) => text.trim() && contrastRatio(channelsOf(outline ?? colour), ground) < LEAST_CONTRAST)
    return [
      ...faint.map(({ text, colour, outline }) => `“${brief(text)}” cannot be seen: #${outline ?? colour}${outline ? '' : ' without an outline'} on rgb(${ground.join(', ')})`),
      ...inked > WORD_SHARE ? [`its picture shows the words “${brief(wordsOf(box))}” too`] : [],
    ]
  })
}

type Edges = Pick<PrintedLetter, 'left' | 'right' | 'top' | 'bottom'>

/** The point of words that stays when another font makes them wider: their start, middle or end. And how long they are. */
function anchorOf({ left, right, top, bottom }: Edges, { align, turn, vertical }: PptxBox): { readonly x: number, readonly y: number, readonly length: number } {
  const angle = turn * Math.PI / 180
  const length = vertical || turn % 180 !== 0 ? bottom - top : right - left
  // Upright columns are compared by their middle: the square of a character is lower than its line.
  const fromMiddle = vertical || align === 'center' ? 0 : align === 'left' ? -length / 2 : length / 2
  return { x: (left + right) / 2 + Math.cos(angle) * fromMiddle, y: (top + bottom) / 2 + Math.sin(angle) * fromMiddle, length }
}

function edgesOf({ x, y, width, height, turn }: PptxBox): Edges {
  const [across, down] = turn % 180 === 0 ? [width, height] : [height, width]
  const [left, top] = [x + (width - across) / 2, y + (height - down) / 2]
  return { left, right: left + across, top, bottom: top + down }
}

function edgesAround(letters: readonly PrintedLetter[], { vertical }: PptxBox): Edges {
  const sink = vertical ? SINK * (letters[0]!.right - letters[0]!.left) : 0
  return {
    left: Math.min(...letters.map(({ left }) => left)),
    right: Math.max(...letters.map(({ right }) => right)),
    top: Math.min(...letters.map(({ top }) => top)) + sink,
    bottom: Math.max(...letters.map(({ bottom }) => bottom)) + sink,
  }
}

/** What is wrong with words in a box, compared with the same words on the printed slide. */
function differences(box: PptxBox, letters: readonly PrintedLetter[]): string[] {
  const words = brief(wordsOf(box))
  const [is, wanted] = [anchorOf(edgesOf(box), box), anchorOf(edgesAround(letters, box), box)]
  const [right, down] = [is.x - wanted.x, is.y - wanted.y].map(Math.round) as [number, number]
  const bold = box.runs.flatMap(run => [...flat(run.text)].map(() => run.bold))
  const other = letters.filter((letter, i) => letter.bold !== bold[i])
  return [
    ...Math.hypot(is.x - wanted.x, is.y - wanted.y) > NEAR ? [`“${words}” is ${right} px to the right and ${down} px below its place on the slide`] : [],
    ...!box.vertical && is.length < wanted.length - NEAR ? [`the box of “${words}” is ${Math.round(wanted.length - is.length)} px too short`] : [],
    ...!box.vertical && letters.some(({ align }) => align !== box.align) ? [`“${words}” is aligned ${box.align}, on the slide ${letters[0]!.align}`] : [],
    ...other.length > 0 ? [`${other.length < letters.length ? `“${brief(other.map(({ char }) => char).join(''))}” in ` : ''}“${words}” is ${other[0]!.bold ? 'not bold, on the slide it is' : 'bold, on the slide it is not'}`] : [],
  ]
}

/** Words that a PPTX sets elsewhere than the printed slide, aligned otherwise, bold where they are not or the reverse, or not at all. */
export function misplaced({ letters }: PrintedSlide, { boxes }: PptxSlide): string[] {
  const all = letters.map(({ char }) => char).join('')
  const taken = new Set<number>()
  // The longest first: what a short one says may also stand within a longer one.
  const wrong = boxes.toSorted((a, b) => flat(wordsOf(b)).length - flat(wordsOf(a)).length).flatMap((box) => {
    const words = flat(wordsOf(box))
    const is = anchorOf(edgesOf(box), box)
    let nearest: { readonly at: number, readonly distance: number } | undefined
    // The same words may stand at several places; a box has those that are nearest to it.
    for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      const wanted = anchorOf(edgesAround(letters.slice(at, at + words.length), box), box)
      const distance = Math.hypot(is.x - wanted.x, is.y - wanted.y)
      if (!taken.has(at) && !(nearest && nearest.distance < distance))
        nearest = { at, distance }
    }
    if (!nearest)
      return [`“${brief(wordsOf(box))}” is in a box, and not on the slide`]
    for (let i = 0; i < words.length; i++)
      taken.add(nearest.at + i)
    return differences(box, letters.slice(nearest.at, nearest.at + words.length))
  })
  const missing = letters.filter((_, i) => !taken.has(i)).map(({ char }) => char).join('')
  return [...wrong, ...missing ? [`“${brief(missing)}” is on the slide, and in no box`] : []]
}
