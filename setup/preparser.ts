import { definePreparserSetup } from '@slidev/types'
import { fact } from '../data/registry'
import { resolveTokens } from '../data/tokens'
import type { SlideUse } from '../data/usage'
import { notedFacts, shownFacts } from '../data/usage'

const HEADING = /^# (.+)$/m

/**
 * Marks the punctuation of a title whose full-width box looks like a hole at title size: the comma, and an opening
 * quotation mark after a character. `styles/slide.css` pulls them in.
 */
function kernTitle(title: string): string {
  return title
    .replaceAll('，', '<span class="title-comma">，</span>')
    .replace(/(?<=[\p{Script=Han}\d])“/gu, '<span class="title-quote">“</span>')
}

interface Frontmatter {
  title?: string
  /** Facts of the slide, for the source panel. */
  evidence?: SlideUse
}

/**
 * Sets the facts that `slides.md` names. Page titles and notes get plain text; the slide marks each value with what it
 * stands for, so that a claim on the screen can be followed to its source.
 */
export default definePreparserSetup(({ headmatter }) => {
  const lang = headmatter.lang === 'en' ? 'en' : 'zh'
  const plain = (text: string) => resolveTokens(text, lang, fact)
  return [{
    name: 'deck-facts',
    async transformSlide(content: string, frontmatter: Frontmatter) {
      const heading = HEADING.exec(content)?.[1]
      if (heading)
        frontmatter.title = plain(heading.replace(/<[^>]+>/g, ''))
      frontmatter.evidence = { shown: shownFacts(content, lang), noted: [] }
      return resolveTokens(
        content.replace(HEADING, (_, title: string) => `# ${kernTitle(title)}`),
        lang,
        fact,
        (value, { kind, id }) => `<span data-${kind}="${id}">${value}</span>`,
      )
    },
    async transformNote(note: string | undefined, frontmatter: Frontmatter) {
      if (note === undefined)
        return undefined
      const shown = frontmatter.evidence?.shown ?? []
      frontmatter.evidence = { shown, noted: notedFacts(note, shown) }
      return plain(note)
    },
  }]
})
