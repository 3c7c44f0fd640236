import type { Lang } from '../../data/types'
import type { Gate } from '../support/finding'
import { aloneQuantity, quantity } from '../../data/text/format'
import { fact } from '../../data/registry'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** From this size on a number stands for itself; smaller ones are words of a label. */
const LEAST = 26

/** Parts that a figure must have, so that a new name for them does not leave them unasked. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'why-now': ['text.post'],
  'targets': ['path.level'],
  'ministry': ['path.level'],
  'watch': ['path.level', 'circle'],
  'drift': ['circle'],
  'actuals': ['circle'],
  'pace': ['circle'],
  // What the article got wrong stands struck out.
  'three-valleys': ['path.strike'],
}

/** How a fact may be drawn as a number: with its sign and without. */
function numeralsOf(id: string, lang: Lang): readonly string[] {
  const entry = fact(id)
  return entry.value === undefined ? [] : [quantity(entry, lang), aloneQuantity(entry, lang)].flatMap(({ sign, digits }) => [sign + digits, digits])
}

/** Whether a fact speaks of the core alone, which a dot in its ring says. */
const isCore = (id: string) => fact(id).measure?.startsWith('core') ?? false

/**
 * What stands behind a figure is told by its form: targets are hollow and outlined, and nothing else is; results are solid,
 * what is worked back is dotted, levels that nobody stands on are broken lines, and a ring with a dot is the core.
 */
export const forms: Gate = async (page, state) => {
  if (!state.last || state.step === 'print')
    return []
  const { lang, texts, marks, levels, lacking } = await currentSlide(page).evaluate((slide, expected) => {
    const probe = slide.appendChild(document.createElement('i'))
    probe.style.color = 'var(--paper)'
    const paper = getComputedStyle(probe).color
    probe.remove()
    const isShown = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    const drawn = <T extends Element>(selector: string) => [...slide.querySelectorAll<T>(`.deck-figure svg ${selector}`)].filter(isShown)
    const factsOf = (element: Element | null) => (element?.closest('[data-fact]')?.getAttribute('data-fact') ?? '').split(' ').filter(Boolean)
    return {
      lang: document.documentElement.lang,
      texts: drawn<SVGTextElement>('[data-fact] text, text[data-fact]').map((text) => {
        const { fill, stroke, fontSize } = getComputedStyle(text)
        return {
          // A unit behind a number has a span of its own.
          text: [...text.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('').trim(),
          facts: factsOf(text),
          size: Number.parseFloat(fontSize),
          outlined: fill === paper && stroke !== 'none' && stroke !== paper,
          post: text.matches('.post'),
        }
      }),
      marks: drawn<SVGCircleElement>('circle').filter(circle => circle.r.baseVal.value >= 6).map((circle) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(circle)
        const inner = [...circle.parentElement!.children].filter((other): other is SVGCircleElement => other instanceof SVGCircleElement && other !== circle)
        const own = factsOf(circle)
        return {
          // Labels of several facts may hang on one mark.
          facts: own.length > 0 ? own : [...circle.parentElement!.querySelectorAll(':scope > [data-fact]')].flatMap(factsOf),
          form: fill !== paper ? 'solid' : stroke === 'none' ? 'invisible' : strokeDasharray === 'none' ? 'hollow' : 'dotted',
          dot: inner.some(({ cx, cy, r }) => cx.baseVal.value === circle.cx.baseVal.value && cy.baseVal.value === circle.cy.baseVal.value && r.baseVal.value < circle.r.baseVal.value),
        }
      }),
      levels: drawn('path.level').map(path => getComputedStyle(path).strokeDasharray),
      lacking: expected.filter(selector => drawn(selector).length === 0),
    }
  }, EXPECTED[state.slide] ?? [])
  const edition: Lang = lang.startsWith('en') ? 'en' : 'zh'
  const formOf = { actual: 'solid', target: 'hollow', derived: 'dotted' } as const
  return findings(state, [
    ...lacking.map(selector => `its figure has no ${selector} to ask for its form`),
    ...texts.flatMap(({ text, facts, size, outlined, post }) => {
      const ids = post ? facts : facts.filter(id => numeralsOf(id, edition).includes(text))
      if (ids.length === 0 || (size < LEAST && !post))
        return []
      const isTarget = ids.every(id => fact(id).kind === 'target')
      return isTarget === outlined ? [] : [`“${brief(text)}” is ${outlined ? 'outlined' : 'solid'}, but ${ids.join(', ')} is ${isTarget ? 'a target' : 'none'}`]
    }),
    ...marks.flatMap(({ facts, form, dot }) => facts.flatMap((id) => {
      const { kind } = fact(id)
      const wanted = kind in formOf ? formOf[kind as keyof typeof formOf] : form
      return [
        ...form === wanted ? [] : [`the mark of ${id} is ${form}, but ${kind} is drawn ${wanted}`],
        ...dot === isCore(id) ? [] : [`the mark of ${id} has ${dot ? 'a' : 'no'} dot, but the fact is ${isCore(id) ? 'of the core' : 'not of the core'}`],
      ]
    })),
    ...levels.filter(dashes => dashes === 'none').map(() => 'a level that nobody stands on is drawn as an unbroken line'),
  ])
}
