import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from '@slidev/parser'
import type { SourceSlideInfo } from '@slidev/types'
import { editions } from '../../data/editions'
import { figureTags, unreadFigures } from '../../data/figure-tags'
import { figuresFor } from '../../data/figures'
import type { Lang } from '../../data/types'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { ROOT } from './paths'

/** A slide as its source says it, before it is built. */
export interface SlideSource {
  /** `routeAlias`: the slide's id and address. */
  readonly id: string
  /** Its place in the deck, from 1. */
  readonly no: number
  readonly title: string
  /** Number of click steps. */
  readonly clicks: number
  readonly backup: boolean
  /** Its note carries the editor's seal. */
  readonly seal: boolean
  readonly note: string
  /** First line of the slide in its file, from 1. */
  readonly line: number
  readonly content: string
  /** Its head as it is written; that of the first slide is the head of the deck too. */
  readonly head: Readonly<Record<string, unknown>>
}

/** Language of a slide file: that of its edition, Chinese where it belongs to none. */
function langOf(file: string): Lang {
  return editions.find(({ slides }) => slides === file)?.lang ?? 'zh'
}

const parsed = (file: string, root: string) => parseSync(readFileSync(join(root, file), 'utf8'), file).slides

function slideOf({ frontmatter, content, note, start }: SourceSlideInfo, index: number): SlideSource {
  return {
    id: ['string', 'number'].includes(typeof frontmatter.routeAlias) ? String(frontmatter.routeAlias) : '',
    no: index + 1,
    title: content.match(/^# (.+)$/m)?.[1] ?? '',
    clicks: Number(frontmatter.clicks ?? 0),
    backup: frontmatter.backup === true,
    seal: frontmatter.seal === true || frontmatter.layout === 'cover',
    note: note ?? '',
    line: start + 1,
    content,
    head: frontmatter,
  }
}

/** Reads the slides of an edition without building them. */
export function readSlides(file = 'slides.md', root = ROOT): SlideSource[] {
  return parsed(file, root).map(slideOf)
}

/** What the head of a slide may say; that of the first one is the head of the deck as well, and Slidev's. */
const HEAD_KEYS = ['routeAlias', 'clicks', 'layout', 'noteAt', 'seal', 'backup', 'preload']

/** What is wrong with the head of a slide, if anything. */
function headProblem({ frontmatter, frontmatterDoc, index }: SourceSlideInfo, before: readonly SlideSource[]): string | undefined {
  const unread = frontmatterDoc?.errors[0]
  if (unread)
    return `has a head that is no YAML (${unread.message.split('\n')[0]}); mend it.`
  const { routeAlias, clicks = 0 } = frontmatter as { routeAlias?: unknown, clicks?: unknown }
  if (routeAlias === undefined)
    return 'has no routeAlias; give it the one that data/outline.ts lists.'
  const unknown = index > 0 && Object.keys(frontmatter).find(key => !HEAD_KEYS.includes(key))
  if (unknown)
    return `has ${unknown} in its head, which means nothing here; mend its name to one of ${HEAD_KEYS.join(', ')}.`
  const same = before.find(({ id }) => id === routeAlias)
  if (same)
    return `has the routeAlias of the slide in line ${same.line}; give it one of its own.`
  return Number.isInteger(clicks) && Number(clicks) >= 0 ? undefined : `has ${String(clicks)} clicks; write a whole number, 0 or more.`
}

/**
 * Marks of a slide file that are not in pairs, one sentence each: a note without its end swallows the next slide, so that
 * everything else that is said of the file would mislead.
 */
export function pairProblems(file = 'slides.md', root = ROOT): string[] {
  const problems: string[] = []
  let begun: number | undefined
  for (const [i, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
    const at = `${file}:${i + 1}`
    for (const [mark] of line.matchAll(/<!--|-->/g)) {
      if (mark === '<!--' && begun !== undefined)
        problems.push(`${file}:${begun}: the note that begins here has no end before the next begins in line ${i + 1}; write --> after it.`)
      if (mark === '-->' && begun === undefined)
        problems.push(`${at}: --> ends a note that has not begun; write <!-- before it.`)
      begun = mark === '<!--' ? i + 1 : undefined
    }
    const [token] = /\{(?:[A-Z]\d\d|source:|search\.|page:)[^{}]*(?=\{|$)/.exec(line) ?? []
    if (token !== undefined)
      problems.push(`${at}: ${token.slice(0, 24)} has no closing brace; write } after the token.`)
  }
  return begun === undefined ? problems : [...problems, `${file}:${begun}: the note that begins here has no end; write --> after it.`]
}

/** Names of the components that draw a figure. */
const figureNames = () => readdirSync(join(ROOT, 'components/figures')).filter(name => name.endsWith('.vue')).map(name => basename(name, '.vue'))

/** What is wrong with the figures of a slide, one sentence each. */
function figureProblems(content: string, names: readonly string[], data: readonly string[]): string[] {
  return [
    ...unreadFigures(content, names).map(name => `has a figure that cannot be read; write its tag as <${name} :data="figures.…" :step="$clicks" />.`),
    ...figureTags(content).flatMap(({ component, key }) => [
      ...names.includes(component) ? [] : [`draws <${component}>, which is no figure in components/figures; mend its name.`],
      ...data.includes(key) ? [] : [`asks for figures.${key}, which data/figures does not have; mend its name.`],
    ]),
  ]
}

/** What is wrong with the heads of a slide file, its figures and the facts that it names, one sentence each. */
export function slideProblems(file = 'slides.md', root = ROOT): string[] {
  const sources = parsed(file, root)
  const slides = sources.map(slideOf)
  const named = ({ line, id }: SlideSource, problem: string) => `${file}:${line}: slide ${id || '(no routeAlias)'}: ${problem}`
  const [names, data] = [figureNames(), Object.keys(figuresFor(langOf(file)))]
  const problems: string[] = []
  for (const [i, slide] of slides.entries()) {
    const problem = headProblem(sources[i]!, slides.slice(0, i))
    if (problem)
      problems.push(named(slide, problem))
    problems.push(...figureProblems(slide.content, names, data).map(problem => named(slide, problem)))
    try {
      resolveTokens(slide.content + slide.note, langOf(file), fact)
    }
    catch (error) {
      problems.push(named(slide, (error as Error).message))
    }
  }
  return problems
}
