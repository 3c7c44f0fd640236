import { computed, ref, shallowRef } from 'vue'

/** What is known about a slide without the player. */
export interface StillSlide {
  readonly no: number
  readonly meta: { readonly slide: { readonly frontmatter: { readonly backup: boolean, readonly routeAlias: string } } }
}

/** What the layouts need from Slidev's navigation, for a deck whose pages are being written. */
export interface StillDeck {
  readonly slides: readonly StillSlide[]
  /** The slide that is drawn, counted from 0. */
  readonly at: number
}

const still = shallowRef<StillDeck>({ slides: [], at: 0 })

/** Stands in for Slidev's client while one slide is rendered. */
export function showStill(deck: StillDeck): void {
  still.value = deck
}

export const configs = { htmlAttrs: { lang: __STILL_LANG__ } }

export const useNav = () => ({
  slides: computed(() => still.value.slides),
  currentSlideRoute: computed(() => still.value.slides[still.value.at]),
})

export const useSlideContext = () => ({
  $clicks: ref(0),
  $renderContext: ref('print'),
  $route: still.value.slides[still.value.at],
})
