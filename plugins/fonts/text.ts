import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { announcement, READ_AS_PAGE, WORDS } from '../../components/chrome/wording'
import { editions } from '../../data/editions'
import type { Figures } from '../../data/figures'
import { figuresFor } from '../../data/figures'
import { figureTags } from '../../data/figure-tags'
import { glossaryTerms } from '../../data/glossary'
import { questions } from '../../data/questions'
import { fact, factEntries, sources } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import type { Lang } from '../../data/types'
import { readSlides } from '../../scripts/lib/slides'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A way in which the deck sets words; each has a font face of its own: `title` the heavy serif of main titles, `quiet` the
 * lighter one of backup titles, `thin` the thinnest one of figures, `strong` and `plain` the sans of all other words.
 */
export type Voice = 'title' | 'quiet' | 'thin' | 'strong' | 'plain'

/** Text of each voice, in groups that are needed together: first what the first view shows, last what is rarely shown. */
export type VoiceText = Readonly<Record<Voice, readonly string[]>>

/** Characters on at least this many slides are a group of their own, since nearly every slide needs some of them. */
const COMMON = 4

/** Number of parts of the main line: opening a slide in the middle must not load the fonts of the whole deck. */
const CHAPTERS = 3

/** Fields of a figure's data that are read out or opened, not drawn. */
const TOLD = /^(?:description|table)$/

/** Fields that no figure draws in a serif face: running text and lists of sources. */
const SANS = /^(?:description|table|definition|sources|list)$/

/** Every string within a value; of bilingual words only one language. */
function strings(value: unknown, lang: Lang, skip?: RegExp): string {
  if (typeof value === 'string')
    return value
  if (typeof value !== 'object' || value === null)
    return ''
  const entries = Object.entries(value).filter(([key]) => !skip?.test(key))
  const bilingual = entries.length > 0 && entries.every(([key]) => key === 'zh' || key === 'en')
  return entries.filter(([key]) => !bilingual || key === lang).map(([, part]) => strings(part, lang, skip)).join('')
}

/** Source text of a figure and of the parts it is made of. */
function figureSource(name: string, seen = new Set<string>()): string {
  if (seen.has(name))
    return ''
  seen.add(name)
  const text = readFileSync(join(root, 'components/figures', `${name}.vue`), 'utf8')
  return text + Array.from(text.matchAll(/from '\.\/(\w+)\.vue'/g), ([, part]) => figureSource(part!, seen)).join('')
}

/** Signs in a figure's source that its words use a voice other than strong and plain. */
const SERIF_USE = {
  title: /\bserif\b(?!-)/,
  quiet: /serif-quiet|var\(--serif\);[^}]*font-weight: 600/,
  thin: /serif-thin/,
} as const satisfies Partial<Record<Voice, RegExp>>

/** Text of all files of a kind below a folder. */
function filesText(path: string): string {
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(?:vue|ts)$/.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('')
}

/** Chinese characters of a text. */
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.join('') ?? ''

/** Beside the first slide's own text: the seal on it, its announcement, and the ways to the other forms of the deck. */
function firstWords(lang: Lang, total: number): Readonly<Partial<Record<Voice, string>>> {
  return {
    title: '核',
    strong: WORDS.download[lang],
    plain: announcement('1', total, '', false, lang) + READ_AS_PAGE[lang] + editions.map(({ name }) => name).join(''),
  }
}

/** The groups of a voice. */
function groups(slides: readonly string[], backup: readonly string[], rest: string): string[] {
  const [first = '', ...main] = slides
  const counts = new Map<string, number>()
  for (const char of [...main, ...backup].flatMap(text => [...new Set(text)]))
    counts.set(char, (counts.get(char) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= COMMON).map(([char]) => char).join('')
  const length = Math.ceil(main.length / CHAPTERS)
  const chapters = Array.from({ length: CHAPTERS }, (_, i) => main.slice(i * length, (i + 1) * length).join(''))
  return [first, common, ...chapters, backup.join(''), rest]
}

/**
 * The text that each voice of an edition may have to draw, from the sources alone: titles, figures, notes, words of the
 * controls and, for the panels, the whole registry. It may contain more than is drawn, never less.
 * @param slideFile file of the edition's slides
 */
export function voiceText(slideFile: string): VoiceText {
  const lang = editions.find(edition => edition.slides === slideFile)?.lang ?? 'zh'
  const figures = figuresFor(lang)
  const slides = readSlides(slideFile).map((slide) => {
    const plain = (source: string) => resolveTokens(source, lang, fact)
    const named = figureTags(slide.content).map(({ component, key }) => ({ source: figureSource(component), data: figures[key as keyof Figures] }))
    const drawn = (use?: RegExp) => named.filter(({ source }) => !use || use.test(source)).map(({ data }) => strings(data, lang, use ? SANS : TOLD)).join('')
    const title = plain(slide.title).replace(/<[^>]+>/g, '')
    const shown = plain(slide.content).replace(/<[^>]+>|^::\w+::$/gm, '') + drawn()
    return {
      backup: slide.backup,
      note: plain(slide.note),
      title: (slide.backup ? '' : title) + drawn(SERIF_USE.title),
      quiet: (slide.backup ? title : '') + drawn(SERIF_USE.quiet),
      thin: drawn(SERIF_USE.thin),
      strong: shown,
      plain: shown + named.map(({ data }) => strings(data, lang)).join(''),
    }
  })
  const furniture = filesText('components') + filesText('layouts') + filesText('plugins') + readFileSync(join(root, 'global-top.vue'), 'utf8')
  const registry = strings([factEntries, sources], lang)
  const rest: Readonly<Record<Voice, string>> = {
    // The heading of the contents overlay and the characters of the seal are set in the voice of titles.
    title: `${han(filesText('components/chrome'))}同`,
    quiet: '',
    thin: '',
    strong: furniture + registry,
    plain: furniture + registry + strings([glossaryTerms, questions], lang) + slides.map(({ note }) => note).join(''),
  }
  const main = slides.filter(({ backup }) => !backup)
  const first = firstWords(lang, main.length)
  const of = (voice: Voice) => groups(
    main.map((slide, i) => i === 0 ? slide[voice] + (first[voice] ?? '') : slide[voice]),
    slides.filter(({ backup }) => backup).map(slide => slide[voice]),
    rest[voice],
  )
  return { title: of('title'), quiet: of('quiet'), thin: of('thin'), strong: of('strong'), plain: of('plain') }
}
