import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { CoverData } from '../../data/figures/cover'
import FirstView from './FirstView.vue'
import type { StillDeck } from './still-deck'
import { showStill } from './still-deck'
import '../../styles/tokens.css'
import '../../styles/tokens-dark.css'
import '../../styles/visually-hidden.css'
import '../../styles/base.css'
import '../../styles/slide.css'
import '../../styles/figure.css'
import '../../styles/drawing.css'
import '../../styles/english.css'

/** Props of the first view; the component documents each. */
export interface FirstViewProps {
  readonly title: string
  readonly subtitle: string
  readonly note: string
  readonly cover?: CoverData
  readonly backup: boolean
  readonly way: { readonly href: string, readonly text: string }
}

/** The first view of a slide's page as HTML. */
export async function renderFirstView(deck: StillDeck, props: FirstViewProps): Promise<string> {
  showStill(deck)
  const html = await renderToString(createSSRApp(FirstView, { ...props }))
  // Comments that Vue needs for hydration; the first view is never hydrated.
  return html.replace(/<!--(?:\[|\]|)-->/g, '')
}
