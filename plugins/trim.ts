import type { Plugin } from 'vite'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const unused = (name: string) => fileURLToPath(new URL(`./unused/${name}`, import.meta.url))

/** Whether the importer is a file of Slidev's client or of its theme. */
const inSlidev = (importer: string) => /\/@slidev\/(?:client|theme-default)\//.test(importer)

interface Cut {
  /** Import to replace. */
  readonly source: RegExp
  /** File that replaces it. */
  readonly by: string
}

/**
 * What Slidev's client and theme load for every deck, although this one has no code, formulas, drawing on slides or prose.
 * No option leaves these out; together they are more than half of the script of a stock build.
 */
const CUTS: readonly Cut[] = [
  { source: /^floating-vue$/, by: unused('floating-vue.ts') },
  { source: /^@shikijs\/vitepress-twoslash\/client$/, by: unused('twoslash.ts') },
  { source: /^drauu$/, by: unused('drauu.ts') },
  { source: /\/modules\/v-(?:mark|drag|motion)$/, by: unused('directives.ts') },
  { source: /\/(?:DragControl|InfoDialog|RecordingControls|RecordingDialog|DrawingControls)\.vue$/, by: unused('nothing.ts') },
  { source: /^(?:@shikijs|markdown-it-github-alerts)\/.+\.css$/, by: unused('nothing.css') },
  { source: /^\.\/(?:code|katex|shiki-twoslash)\.css$/, by: unused('nothing.css') },
  { source: /^\.\/prism\.css$|^prism-theme-vars\//, by: unused('nothing.css') },
  // The client only needs range and time helpers; /core would also pull in the YAML parser.
  { source: /^@slidev\/parser\/core$/, by: createRequire(import.meta.url).resolve('@slidev/parser/utils') },
  { source: /^uno:typography\.css$/, by: unused('nothing.css') },
]

/** Leaves out parts of Slidev that this deck does not need. */
export function deckTrim(): Plugin {
  const require = createRequire(import.meta.url)
  return {
    name: 'deck-trim',
    enforce: 'pre',
    resolveId(source, importer) {
      // Slidev imports the Vue build that compiles templates in the browser; all templates are precompiled.
      if (source.endsWith('/vue/dist/vue.esm-bundler.js'))
        return require.resolve('vue/dist/vue.runtime.esm-bundler.js')
      return importer && inSlidev(importer) ? CUTS.find(cut => cut.source.test(source))?.by : undefined
    },
  }
}
