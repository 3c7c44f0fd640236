import type { JSHandle, Locator, Page } from 'playwright/test'
import type { DeckServer } from '../../scripts/lib/serve'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { MARKUP } from '../gates/literal-markup'
import { expect } from '../support/test'

/** Address of the reading edition of an edition. */
export function readingUrl({ url }: DeckServer, path: string, hash = ''): string {
  return new URL(`${path}read/${hash && `#${hash}`}`, url).href
}

/** Waits until a wide column has the drawings made for it. */
export async function waitForDrawings(page: Page): Promise<void> {
  await page.waitForFunction(() => innerWidth < 700 || document.documentElement.classList.contains('wide-drawn'))
}

/** Opens a page of the reading edition and waits for its drawings and fonts. */
export async function openReading(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await waitForDrawings(page)
  await page.evaluate(() => document.fonts.ready)
}

/**
 * Unfolds a list far down the page, by key: what comes before it is laid out only when it gets near the screen, and may move
 * it away from a mouse. It is pressed again where a busy machine has let the press go by.
 */
export async function unfold(list: Locator): Promise<void> {
  await expect(async () => {
    if (await list.getAttribute('open') === null)
      await list.locator('summary').press('Enter')
    await expect(list).toHaveAttribute('open', { timeout: 2000 })
  }).toPass()
}

/**
 * The page of an edition as it was built, the drawings for wide columns in their places: what is asked of its words and
 * links alone needs a page that is read, and none that is laid out.
 */
export async function readBuilt(page: Page, path: string): Promise<JSHandle<Document>> {
  const html = readFileSync(join(ROOT, 'dist', path, 'read/index.html'), 'utf8')
  const drawings = /<link rel="preload" as="fetch" href="([^"]+)"/.exec(html)![1]!
  return page.evaluateHandle(({ html, wide }) => {
    const built = new DOMParser().parseFromString(html, 'text/html')
    for (const place of built.querySelectorAll<HTMLElement>('[data-drawing]'))
      place.innerHTML = wide[place.dataset.drawing!]!
    return built
  }, { html, wide: JSON.parse(readFileSync(join(ROOT, 'dist', drawings), 'utf8')) as Record<string, string> })
}

/** Lays out everything, also what a browser leaves out while it is far from the screen. */
export async function layOutAll(page: Page): Promise<void> {
  await waitForDrawings(page)
  await page.addStyleTag({ content: '.chapter .slide { content-visibility: visible !important }' })
  await page.evaluate(async () => {
    // A face is asked for when text is laid out in it, and text is laid out anew when a face has come.
    const busy = () => {
      document.querySelectorAll('svg text').forEach(text => text.getBoundingClientRect())
      return [...document.fonts].some(({ status }) => status === 'loading')
    }
    while (busy()) {
      await new Promise(requestAnimationFrame)
      await document.fonts.ready
    }
  })
}

/** Signs that only a source should hold, anywhere on the page, also where it is folded away; one sentence each. */
export async function markupProblems(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => [
    ...Array.from(document.body.querySelectorAll('*'), element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('')),
    ...Array.from(document.querySelectorAll('*'), element => [...element.attributes].map(({ value }) => value)).flat(),
  ])
  return texts.flatMap((text) => {
    const sign = MARKUP.exec(text)
    return sign ? [`“${text.slice(Math.max(0, sign.index - 8), sign.index + 20)}” shows “${sign[0]}”`] : []
  })
}

/** Texts that end in “…”, since their words had no room; one sentence each. */
export async function shortenedProblems(page: Page): Promise<string[]> {
  return page.locator('svg text').evaluateAll(texts => texts.map(text => text.textContent.trim()).filter(text => text.endsWith('…')).map(text => `“${text}” lacks its end`))
}

/** What sticks out of the screen at its sides, one sentence each; what scrolls by itself may hold more. */
export async function sidewaysProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const whats = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide on a screen of ${clientWidth} px`] : []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('.table-scroll > *, .tide-progress, .tide-head > *, .skip, .visually-hidden') || !element.checkVisibility({ checkVisibilityCSS: true }))
        continue
      const { left, right, width } = element.getBoundingClientRect()
      if (width > 0 && (left < -0.5 || right > clientWidth + 0.5))
        whats.push(`<${element.tagName.toLowerCase()}> “${(element.textContent ?? '').trim().slice(0, 20)}” reaches from ${left.toFixed(0)} to ${right.toFixed(0)} px`)
    }
    return whats
  })
}

/** Words that come closer than 12 px to the left or right edge of a part, one sentence each; drawings reach to the edges. */
export async function edgeProblems(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll(parts => parts.flatMap((part) => {
    const { left, right } = part.getBoundingClientRect()
    const whats = new Set<string>()
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (!node.data.trim() || node.parentElement!.closest('svg, .table-scroll, .skip, .visually-hidden') || !node.parentElement!.checkVisibility({ checkVisibilityCSS: true }))
        continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width > 0 && (box.left - left < 12 || right - box.right < 12))
          whats.add(`“${node.data.trim().slice(0, 20)}” has ${(box.left - left).toFixed(0)} px on its left and ${(right - box.right).toFixed(0)} px on its right`)
      }
    }
    return [...whats]
  }))
}

/** Text that is too small to be read, one sentence each: running text below one size, labels of drawings below another. */
export async function sizeProblems(page: Page, least: { readonly text: number, readonly label: number }): Promise<string[]> {
  return page.evaluate(({ text, label }) => {
    const whats = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const parent = node.parentElement!
      if (!node.data.trim() || !parent.checkVisibility({ checkVisibilityCSS: true }))
        continue
      const drawn = parent.closest<SVGGraphicsElement>('svg text')
      const matrix = drawn?.getScreenCTM()
      const zoom = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * zoom
      if (size < (drawn ? label : text) - 0.05)
        whats.add(`“${node.data.trim().slice(0, 20)}” is ${size.toFixed(1)} px`)
    }
    return [...whats]
  }, least)
}

/** The lines in which the browser sets the text of each element, top to bottom. */
async function linesOf(page: Page, selector: string): Promise<readonly (readonly string[])[]> {
  return page.locator(selector).evaluateAll(elements => elements.map((element) => {
    const lines = new Map<number, string>()
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      for (let i = 0; i < node.length; i++) {
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const box = range.getClientRects()[0]
        // Characters of one line differ in height, but by less than a line.
        const middle = box && box.top + box.height / 2
        const line = middle === undefined ? undefined : [...lines.keys()].find(at => Math.abs(at - middle) < box!.height / 2) ?? middle
        if (line !== undefined)
          lines.set(line, (lines.get(line) ?? '') + node.data[i]!)
      }
    }
    return [...lines.values()].map(text => text.trim()).filter(Boolean)
  }))
}

/** Latin words that are cut at the end of a line. */
export async function brokenWords(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll(elements => elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found: string[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      for (const { 0: word, index } of node.data.matchAll(/\p{Script=Latin}+/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1)
          found.push(word)
      }
    }
    return found
  }))
}

/** Titles and subtitles whose lines begin with what belongs to the line before, or end with next to nothing; one sentence each. */
export async function titleProblems(page: Page): Promise<string[]> {
  return (await linesOf(page, ':is(h1, h3, .subtitle):visible')).flatMap((lines) => {
    const wrong = lines.slice(1).find(text => /^[，。；：？！、）》”’…·]/.test(text) || /^.[，。；：？！、）》”’…]?$/.test(text) || /^[\p{Script=Latin}\d]{1,7}\.?$/u.test(text))
    return wrong === undefined ? [] : [`“${lines.join(' | ')}” has the line “${wrong}”`]
  })
}

/** Entries of lists whose last line is a single Chinese character, and those with a line that begins with a middle dot; one sentence each. */
export async function listProblems(page: Page): Promise<string[]> {
  return (await linesOf(page, ':is(dd, dt, .contents li):visible')).flatMap((lines) => {
    const further = lines.slice(1)
    return /^\p{Script=Han}[。；，”）》]*$/u.test(further.at(-1) ?? '') || further.some(text => text.startsWith('·'))
      ? [`“${lines.join(' | ').slice(-24)}” ends or breaks with next to nothing on a line`]
      : []
  })
}

/** Where the outline of the headings jumps or starts wrong, one sentence each. */
export async function outlineProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => ({ level: Number(heading.tagName[1]), text: (heading.textContent ?? '').trim() }))
    const whats = levels.flatMap(({ level, text }, i) => {
      const before = levels[i - 1]?.level ?? 0
      return level > before + 1 ? [`“${text}” is a heading of level ${level} after one of level ${before}`] : []
    })
    const tops = levels.filter(({ level }) => level === 1).length
    return tops === 1 ? whats : [...whats, `there are ${tops} headings of level 1`]
  })
}
