import type { Plugin } from 'vite'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type * as FigureData from '../data/figures/index.ts'
import type { Lang } from '../data/types.ts'

const source = fileURLToPath(new URL('../data/figures/index.ts', import.meta.url))
const MODULE = /^virtual:deck-figures\/(zh|en)\/(\w+)$/

/** What would not survive as JSON, by its path; undefined when all of it does. */
function beyondJson(value: unknown, path: string): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' || value instanceof Map || value instanceof Set || value instanceof Date)
    return path
  if (typeof value !== 'object' || value === null)
    return undefined
  return Object.entries(value).map(([key, part]) => beyondJson(part, `${path}.${key}`)).find(Boolean)
}

/**
 * Provides the data of one figure in one language as `virtual:deck-figures/<lang>/<figure>`. A build ships what the
 * figure says, already computed; the registry, its arithmetic and the other language stay at home. The authoring
 * server hands out the code, so that a changed fact shows at once.
 */
export function deckFigures(): Plugin {
  let built = false
  const computed = new Map<Lang, FigureData.Figures>()
  return {
    name: 'deck-figures',
    configResolved: ({ command }) => {
      built = command === 'build'
    },
    resolveId: id => MODULE.test(id) ? `\0${id}` : undefined,
    async load(id) {
      const [, lang, figure] = MODULE.exec(id.replace('\0', '')) ?? []
      if (!id.startsWith('\0') || !lang || !figure)
        return
      if (!built)
        return `import { figuresFor } from ${JSON.stringify(source)}\nexport default figuresFor('${lang}').${figure}`
      if (!computed.has(lang as Lang)) {
        const { module } = await runnerImport<typeof FigureData>(source)
        computed.set(lang as Lang, module.figuresFor(lang as Lang))
      }
      const data = computed.get(lang as Lang)![figure as keyof FigureData.Figures]
      if (data === undefined)
        this.error(`a slide names figures.${figure}, which data/figures/index.ts does not have.`)
      const alien = beyondJson(data, `figures.${figure}`)
      if (alien)
        this.error(`${alien} is more than plain data; figures are built from text, numbers, lists and records alone.`)
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
    },
    /** Of the data only constants are still imported, e.g. at which click something appears. */
    transform: (code, id) => id.startsWith(join(source, '../..')) && id.endsWith('.ts') ? { code, map: null, moduleSideEffects: false } : undefined,
  }
}
