import type { Page } from 'playwright/test'

/** One thing that is wrong with a slide. */
export interface Finding {
  /** `routeAlias` of the slide. */
  readonly slide: string
  /** Click step, or where else it was seen. */
  readonly step: number | 'print' | 'source'
  /** One clear sentence that names the thing. */
  readonly what: string
}

/** What is on the screen while a gate looks. */
export interface State {
  readonly slide: string
  readonly step: number | 'print'
  /** No click step comes after this one. */
  readonly last: boolean
}

/** A check of one slide in one state; an empty answer means that nothing is wrong. */
export type Gate = (page: Page, state: State) => Promise<Finding[]>

/** Turns sentences about a state into findings. */
export function findings({ slide, step }: Pick<Finding, 'slide' | 'step'>, whats: readonly string[]): Finding[] {
  return [...new Set(whats)].map(what => ({ slide, step, what }))
}

/** Findings as a reader of the test report wants them; the same sentence is said once for all steps it holds in. */
export function sentences(found: readonly Finding[]): string[] {
  const steps = new Map<string, Finding['step'][]>()
  for (const { slide, step, what } of found) {
    const key = `${slide}: ${what}`
    steps.set(key, [...steps.get(key) ?? [], step])
  }
  return [...steps].map(([key, at]) => `${key} [step ${at.join(', ')}]`)
}

/** A text short enough for a sentence. */
export function brief(text: string, length = 24): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat
}
