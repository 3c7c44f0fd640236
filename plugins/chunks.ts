import type { Plugin } from 'vite'

/** Which modules import a module; what several figures share goes into one file. */
type Importers = (id: string) => { readonly importers: readonly string[] } | null

/** What no more files than this import goes with them: the first view should not wait for parts that few slides draw. */
const FEW = 5

const LIBRARIES = /\/node_modules\/(?:@?vue|vue-router|@vueuse|@?unhead|hookable)\//
const PLAYER = /\/@slidev\/client\/(?:pages\/play|internals\/(?:Controls|SlidesShow|SlideWrapper|SlideContainer))\.vue/
const DRAWING = /\/(?:components\/(?:marks|chrome|figures)|geometry|layouts)\//
const FIGURE = /\/components\/figures\//
const SLIDE = /\.md(?:$|\?)/

/** The chunk that a module goes into; undefined leaves it with its importers. */
function chunkOf(id: string, { getModuleInfo }: { getModuleInfo: Importers }): string | undefined {
  if (id.includes('rolldown/runtime') || LIBRARIES.test(id))
    return 'vue'
  const d3 = /\/node_modules\/(?:(d3-(?:shape|path))|d3-|internmap)/.exec(id)
  if (d3)
    return d3[1] ? 'curves' : 'scales'
  if (PLAYER.test(id))
    return 'player'
  // A layout or a shared mark is imported by many slides; a figure stays with its slides, however many show it.
  const importers = getModuleInfo(id)?.importers ?? []
  if (DRAWING.test(id) && importers.length > FEW && !(FIGURE.test(id) && importers.every(importer => SLIDE.test(importer))))
    return 'marks'
}

/**
 * Groups the modules into few files: the first view needs the libraries, the player, the shared marks and one slide, and
 * each further request costs a round trip. The styles are one file, so that no slide is ever shown without them.
 */
export function deckChunks(): Plugin {
  return {
    name: 'deck-chunks',
    config: () => ({
      // An inlined asset is loaded with its file whether it is needed or not.
      build: { cssCodeSplit: false, assetsInlineLimit: 0, rollupOptions: { output: { manualChunks: chunkOf } } },
    }),
  }
}
