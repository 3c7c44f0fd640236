import type { Plugin } from 'vite'

const NOTES = 'virtual:deck-notes'
const RESOLVED = `\0${NOTES}`

/** Placeholder for the notes until every slide has been transformed. */
const PLACEHOLDER = '__DECK_NOTES__'

/** A slide's notes as rendered by Slidev, in the module that describes the slide. */
const NOTE = /"noteHTML":("(?:[^"\\]|\\.)*")/

/**
 * Slidev puts the notes of all slides into the first script that a reader loads. Here they become a module of their
 * own, `virtual:deck-notes`, which `setup/routes.ts` loads for the pages that show notes.
 */
export function deckNotes(): Plugin {
  const notes = new Map<number, string>()
  let building = false
  return {
    name: 'deck-notes',
    config(_, { command }) {
      building = command === 'build'
    },
    resolveId: id => id === NOTES ? RESOLVED : undefined,
    // The dev server leaves the notes where they are, but resolves every import.
    load: id => id === RESOLVED ? `export default ${building ? `JSON.parse(${JSON.stringify(PLACEHOLDER)})` : '[]'}` : undefined,
    transform(code, id) {
      if (!building)
        return
      const no = /__slidev_(\d+)\.frontmatter$/.exec(id)?.[1]
      const html = no && NOTE.exec(code)?.[1]
      if (!no || !html)
        return
      notes.set(Number(no), JSON.parse(html) as string)
      return { code: code.replace(NOTE, '"noteHTML":""'), map: null }
    },
    renderChunk(code) {
      const hole = new RegExp(`(["'\`])${PLACEHOLDER}\\1`)
      if (!hole.test(code))
        return
      const json = JSON.stringify([...notes].sort(([a], [b]) => a - b))
      return { code: code.replace(hole, () => JSON.stringify(json)), map: null }
    },
  }
}
