import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { editions } from '../../data/editions'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { ROOT } from './paths'

/** A slide as its source says it, before it is built. */
export interface SlideSource {
  /** `routeAlias`: the slide's id and address. */
  readonly id: string
  readonly title: string
  /** Number of click steps. */
  readonly clicks: number
  readonly backup: boolean
  readonly note: string
  /** First line of the slide in its file, from 1. */
  readonly line: number
  readonly content: string
}

/** Reads the slides of an edition without building them. */
export function readSlides(file = 'slides.md', root = ROOT): SlideSource[] {
  return parseSync(readFileSync(join(root, file), 'utf8'), file).slides.map(slide => ({
    id: String(slide.frontmatter.routeAlias ?? ''),
    title: slide.content.match(/^# (.+)$/m)?.[1] ?? '',
    clicks: Number(slide.frontmatter.clicks ?? 0),
    backup: slide.frontmatter.backup === true,
    note: slide.note ?? '',
    line: slide.start + 1,
    content: slide.content,
  }))
}

/** What is wrong with the facts that a slide file names, one sentence each. */
export function slideProblems(file = 'slides.md', root = ROOT): string[] {
  const problems: string[] = []
  const lang = editions.find(({ slides }) => slides === file)?.lang ?? 'zh'
  for (const slide of readSlides(file, root)) {
    try {
      resolveTokens(slide.content + slide.note, lang, fact)
    }
    catch (error) {
      problems.push(`${file}:${slide.line}: slide ${slide.id || '(no routeAlias)'}: ${(error as Error).message}`)
    }
  }
  return problems
}
