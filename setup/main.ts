import type { Figures } from '../data/figures'
import { defineAppSetup } from '@slidev/types'
import { lang } from '../components/chrome/words'
import { figuresFor } from '../data/figures'

declare module 'vue' {
  interface ComponentCustomProperties {
    /** Typed data of every figure in the edition's language. */
    figures: Figures
  }
}

export default defineAppSetup(({ app }) => {
  app.config.globalProperties.figures = figuresFor(lang)
})
