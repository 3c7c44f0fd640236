import type { Lang } from '../data/types'
import { definePreparserSetup } from '@slidev/types'
import { fact } from '../data/registry'
import { resolveTokens } from '../data/tokens'

const HEADING = /^# (.+)$/m

/**
 * Marks the punctuation of a Chinese title whose full-width box looks like a hole at title size: the comma, and an opening
 * quotation mark after a character. `styles/slide.css` pulls them in.
 */
function kernTitle(title: string): string {
  return title
    .replaceAll('，', '<span class="title-comma">，</span>')
    .replace(/(?<=[\p{Script=Han}\d])“/gu, '<span class="title-quote">“</span>')
}

/** A figure's data as slides name it. */
const FIGURE = /\bfigures\.(\w+)/g

/** Lets a slide load the data of the figures it names, and no other's. */
function loadFigures(content: string, lang: Lang): string {
  const names = [...new Set(Array.from(content.matchAll(FIGURE), ([, name]) => name))]
  if (names.length === 0)
    return content
  const imports = names.map(name => `import ${name} from 'virtual:deck-figures/${lang}/${name}'`)
  return `${content}\n\n<script setup>\n${imports.join('\n')}\nconst figures = { ${names.join(', ')} }\n</script>\n`
}

/**
 * Sets the facts that `slides.md` names. Titles and notes get plain text; the body marks each value with its fact id,
 * so that a claim on the screen can be followed to its source.
 */
export default definePreparserSetup(({ headmatter }) => {
  const lang = headmatter.lang === 'en' ? 'en' : 'zh'
  const plain = (text: string) => resolveTokens(text, lang, fact)
  return [{
    name: 'deck-facts',
    async transformSlide(content: string, frontmatter: { title?: string, preload?: boolean }) {
      // `components/chrome/preload.ts` mounts slides at better moments than Slidev does.
      frontmatter.preload = false
      const heading = HEADING.exec(content)?.[1]
      if (heading)
        frontmatter.title = plain(heading.replaceAll('<br>', lang === 'zh' ? '' : ' ').replace(/<[^>]+>/g, ''))
      return loadFigures(resolveTokens(
        lang === 'zh' ? content.replace(HEADING, (_, title: string) => `# ${kernTitle(title)}`) : content,
        lang,
        fact,
        (value, id) => `<span data-fact="${id}">${value}</span>`,
      ), lang)
    },
    transformNote: async (note: string | undefined) => note === undefined ? undefined : plain(note),
  }]
})
