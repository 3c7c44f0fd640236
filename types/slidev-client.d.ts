/**
 * The part of Slidev's client that the deck uses. The package ships its sources, which are not written for this
 * project's compiler options; this keeps the check on our own code.
 */
import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'

export interface Nav {
  readonly slides: Ref<SlideRoute[]>
  readonly currentSlideRoute: ComputedRef<SlideRoute>
  readonly currentSlideNo: ComputedRef<number>
  readonly clicks: ComputedRef<number>
  readonly hasNext: ComputedRef<boolean>
  readonly hasPrev: ComputedRef<boolean>
  readonly isPrintMode: ComputedRef<boolean>
  readonly isPlaying: ComputedRef<boolean>
  readonly isEmbedded: ComputedRef<boolean>
  readonly isPresenter: ComputedRef<boolean>
  readonly isPresenterAvailable: ComputedRef<boolean>
  readonly router: Router
  next: () => Promise<void>
  prev: () => Promise<void>
  nextSlide: () => Promise<void>
  prevSlide: () => Promise<void>
  goFirst: () => Promise<void>
  goLast: () => Promise<void>
  go: (no: number | string) => Promise<void>
  enterPresenter: () => void
}

export function useNav(): Nav

export function useSlideContext(): {
  readonly $clicks: Ref<number>
  readonly $renderContext: Ref<'slide' | 'presenter' | 'overview' | 'print' | 'none'>
  readonly $route: SlideRoute | undefined
}

/** The note of a slide, as it was written and as HTML. */
export function useSlideInfo(no: number): { readonly info: Ref<{ readonly note?: string, readonly noteHTML?: string } | null> }

/** What the windows of a talk share of its clock; times in milliseconds since 1970. */
export interface SharedTimer {
  readonly status: 'stopped' | 'running' | 'paused'
  readonly startedAt: number
  readonly pausedAt: number
  readonly slides: object
}

/** Slidev's clock of the talk; times in seconds. */
export function useTimer(): {
  readonly state: Ref<SharedTimer>
  readonly status: ComputedRef<SharedTimer['status']>
  readonly passed: ComputedRef<number>
  readonly duration: ComputedRef<number>
  toggle: () => void
  reset: () => void
}

export const configs: { readonly htmlAttrs: { readonly lang?: string } }

export const fullscreen: { readonly isFullscreen: Ref<boolean>, toggle: () => Promise<void> }

/** The element that Slidev takes to have the focus. */
export const activeElement: Ref<HTMLElement | null | undefined>
export const showOverview: Ref<boolean>
/** Keys that are held down, by their names in lower case. */
export const magicKeys: Readonly<Record<'enter', ComputedRef<boolean>>>

export function toggleOverview(value?: boolean): void

export function toggleDark(): boolean

/** The step count that stands for the last step of any slide. */
export const CLICKS_MAX: number

/** The steps of a slide that is shown at one of them and stays there. */
export function createFixedClicks(route: SlideRoute, step: number): ClicksContext
