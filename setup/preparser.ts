import type { Lang } from '../data/types'
import { definePreparserSetup } from '@slidev/types'
import { fact } from '../data/registry'
import { resolveTokens } from '../data/tokens'
import type { SlideUse } from '../data/usage'
import { notedFacts, shownFacts } from '../data/usage'
import { kernTitle } from '../plugins/title'

const HEADING = /^# (.+)$/m

/** A figure's data, and its layout where that takes long to make, as slides name them. */
const NAMED = { figures: /\bfigures\.(\w+)/g, layouts: /\blayouts\.(\w+)/g }

/** A figure of a slide, as it is written: one tag on a line of its own. */
const FIGURE_TAG = /^<\w+ :data="(figures\.\w+)"[^\n]*\/>$/gm

/** Puts each figure behind a guard that shows its words should the drawing fail. */
const guardFigures = (content: string) =>
  content.replace(FIGURE_TAG, (tag, data: string) => `<FigureGuard :data="${data}">\n${tag}\n</FigureGuard>`)

/** Lets a slide load the data and the layouts of the figures it names, and no other's. */
function loadFigures(content: string, lang: Lang): string {
  const lines = (['figures', 'layouts'] as const).flatMap((kind) => {
    const names = [...new Set(Array.from(content.matchAll(NAMED[kind]), ([, name]) => name!))]
    return names.length === 0
      ? []
      : [...names.map(name => `import ${kind}_${name} from 'virtual:deck-${kind}/${lang}/${name}'`), `const ${kind} = { ${names.map(name => `${name}: ${kind}_${name}`).join(', ')} }`]
  })
  return lines.length === 0 ? content : `${guardFigures(content)}\n\n<script setup>\n${lines.join('\n')}\n</script>\n`
}

interface Frontmatter {
  title?: string
  preload?: boolean
  /** The slide is mounted only when it is turned to. */
  alone?: boolean
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
      // `components/chrome/preload.ts` mounts slides at better moments than Slidev does, but those that ask not to be.
      if (frontmatter.preload === false)
        frontmatter.alone = true
      frontmatter.preload = false
      const heading = HEADING.exec(content)?.[1]
      if (heading)
        frontmatter.title = plain(heading.replaceAll('<br>', lang === 'zh' ? '' : ' ').replace(/<[^>]+>/g, ''))
      frontmatter.evidence = { shown: shownFacts(content, lang), noted: [] }
      return loadFigures(resolveTokens(
        lang === 'zh' ? content.replace(HEADING, (_, title: string) => `# ${kernTitle(title)}`) : content,
        lang,
        fact,
        (value, { kind, id }) => `<span data-${kind}="${id}">${value}</span>`,
      ), lang)
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
