import type { Lang } from '../data/types'
import { definePreparserSetup } from '@slidev/types'
import { figureTags } from '../data/figure-tags'
import { fact } from '../data/registry'
import { resolveTokens } from '../data/tokens'
import type { SlideUse } from '../data/usage'
import { notedFacts, shownFacts } from '../data/usage'
import { kernTitle } from '../plugins/title'

const HEADING = /^# (.+)$/m

/** How slides refer to a figure's data and, where it takes long to compute, its layout. */
const NAMED = { figures: /\bfigures\.(\w+)/g, layouts: /\blayouts\.(\w+)/g }

/** Wraps each figure in a guard that shows its words if drawing it fails. Its tag becomes one line: an empty one would end the block. */
function guardFigures(content: string): string {
  const guards = new Map(figureTags(content).map(({ key, tag }) => [tag, `<FigureGuard :data="figures.${key}">\n${tag.replace(/\s*\n\s*/g, ' ')}\n</FigureGuard>`]))
  return [...guards].reduce((text, [tag, guard]) => text.replaceAll(tag, () => guard), content)
}

/** Makes a slide import the data and layouts of its own figures, and no others. */
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
  /** Set to false where the slide must not be mounted before it is the current one. */
  mayPreload?: boolean
  /** Facts of the slide, for the source panel. */
  evidence?: SlideUse
}

/**
 * Replaces the tokens in the slides by facts. Page titles and notes get plain text; the slide marks each value with the
 * fact it stands for, so that a claim on the screen can be traced to its source.
 */
export default definePreparserSetup(({ headmatter }) => {
  const lang = headmatter.lang === 'en' ? 'en' : 'zh'
  const plain = (text: string) => resolveTokens(text, lang, fact)
  return [{
    name: 'deck-facts',
    async transformSlide(content: string, frontmatter: Frontmatter) {
      // `components/chrome/preload.ts` preloads instead of Slidev, and skips the slides that opt out.
      if (frontmatter.preload === false)
        frontmatter.mayPreload = false
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
