import type { Plugin } from 'vite'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type * as FigureData from '../data/figures/index.ts'
import type * as FigureLayouts from '../geometry/figures.ts'
import type { Lang } from '../data/types.ts'

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const DATA = file('data/figures/index.ts')
const LAYOUTS = file('geometry/figures.ts')
const MODULE = /^virtual:deck-(figures|layouts)\/(zh|en)\/(\w+)$/

/** A thousandth of a pixel is finer than any screen; further digits would only make the file larger. */
const toThousandth = (_key: string, value: unknown) => typeof value === 'number' ? Math.round(value * 1000) / 1000 : value

/** The data of the figures of one edition, and the layouts of those that slides request by name. */
async function figuresAndLayouts(lang: Lang) {
  const [{ module: data }, { module: geometry }] = await Promise.all([runnerImport<typeof FigureData>(DATA), runnerImport<typeof FigureLayouts>(LAYOUTS)])
  const figures = data.figuresFor(lang)
  const layouts: Readonly<Record<string, (all: FigureData.Figures) => unknown>> = geometry.layouts
  return { figures: (name: string): unknown => figures[name as keyof FigureData.Figures], layouts: (name: string) => layouts[name]?.(figures) }
}

/** Path of the first value that JSON cannot hold; undefined when there is none. */
function beyondJson(value: unknown, path: string): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' || value instanceof Map || value instanceof Set || value instanceof Date)
    return path
  if (typeof value !== 'object' || value === null)
    return undefined
  return Object.entries(value).map(([key, part]) => beyondJson(part, `${path}.${key}`)).find(Boolean)
}

/**
 * Provides the data of one figure in one language as `virtual:deck-figures/<lang>/<figure>`, and the layout of some as
 * `virtual:deck-layouts/<lang>/<figure>`. A build ships the computed values and positions; the registry, its arithmetic,
 * the search for label positions and the other language are left out. The dev server serves the code instead, so that a
 * changed fact shows at once.
 */
export function deckFigures(): Plugin {
  let built = false
  const editions = new Map<string, ReturnType<typeof figuresAndLayouts>>()
  return {
    name: 'deck-figures',
    configResolved: ({ command }) => {
      built = command === 'build'
    },
    resolveId: id => MODULE.test(id) ? `\0${id}` : undefined,
    async load(id) {
      const [, kind, lang, figure] = MODULE.exec(id.replace('\0', '')) ?? []
      if (!id.startsWith('\0') || !kind || !lang || !figure)
        return
      if (!built) {
        const imports = `import { figuresFor } from ${JSON.stringify(DATA)}\nimport { layouts } from ${JSON.stringify(LAYOUTS)}\n`
        return `${imports}export default ${kind === 'figures' ? `figuresFor('${lang}').${figure}` : `layouts.${figure}(figuresFor('${lang}'))`}`
      }
      if (!editions.has(lang))
        editions.set(lang, figuresAndLayouts(lang as Lang))
      const data = (await editions.get(lang)!)[kind as 'figures' | 'layouts'](figure)
      if (data === undefined)
        this.error(`a slide names ${kind}.${figure}, which ${kind === 'figures' ? 'data/figures/index.ts' : 'geometry/figures.ts'} does not have.`)
      const alien = beyondJson(data, `${kind}.${figure}`)
      if (alien)
        this.error(`${alien} is more than plain data; figures and layouts are built from text, numbers, lists and records alone.`)
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data, kind === 'layouts' ? toThousandth : undefined))})`
    },
    /** Apart from computed data the client imports only constants, e.g. the click at which something appears; the rest can be dropped. */
    transform: (code, id) => id.startsWith(join(DATA, '../..')) && id.endsWith('.ts') ? { code, map: null, moduleSideEffects: false } : undefined,
  }
}
