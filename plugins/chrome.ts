import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { CHROME_CHANGES } from './chrome-changes.ts'
import { CHROME_LABELS } from './chrome-labels.ts'
import { edition } from './edition.ts'

const NAV_BAR = fileURLToPath(new URL('../components/chrome/NavBar.vue', import.meta.url))
const OVERVIEW = fileURLToPath(new URL('../components/chrome/OverviewDialog.vue', import.meta.url))
const PRESENTER_NOTE = fileURLToPath(new URL('../components/chrome/PresenterNote.vue', import.meta.url))
const TALK_TIMER = fileURLToPath(new URL('../components/chrome/TalkTimer.vue', import.meta.url))
const NOTHING = fileURLToPath(new URL('./unused/nothing.ts', import.meta.url))

/**
 * Parts of Slidev's chrome that are replaced because no option changes them: its bar in the play view has English labels
 * and nested buttons; its note stays where it is in a built deck, with what is to be said out of sight; its clock is started
 * by a picture that only shows below a pointer, and counts -1:-1:-1 when a talk runs over; the pictures of its overview have no
 * names and take no focus; its “go to” box is an unlabelled field, and the contents overlay does the same job. Its pages for authors have no address in the deck, see `setup/routes.ts`.
 */
const SWAPS = [
  { part: 'NavControls.vue', importer: 'pages/play.vue', by: NAV_BAR },
  { part: 'NoteStatic.vue', importer: 'pages/presenter.vue', by: PRESENTER_NOTE },
  { part: 'TimerInlined.vue', importer: 'pages/presenter.vue', by: TALK_TIMER },
  ...['internals/Controls.vue', 'pages/presenter.vue'].map(importer => ({ part: 'QuickOverview.vue', importer, by: OVERVIEW })),
  { part: 'Goto.vue', importer: 'internals/Controls.vue', by: NOTHING },
  { part: 'Goto.vue', importer: 'pages/presenter.vue', by: NOTHING },
  ...['entry.vue', 'overview.vue', 'notes-edit.vue'].map(part => ({ part, importer: 'setup/routes.ts', by: NOTHING })),
]

/** Path of a module below Slidev's client, if it is part of it. */
function clientFile(id: string): string | undefined {
  return /@slidev\/client\/([^?]+)$/.exec(id)?.[1]
}

/** What to replace in a file of the client, by what, and which table of this folder says so. */
function replacementsIn(file: string) {
  const labels = Object.entries(CHROME_LABELS[file] ?? {})
    .map(([slidevs, label]) => ({ table: 'chrome-labels.ts', slidevs, ours: (typeof label === 'string' ? { zh: label, en: slidevs } : label)[edition.lang] }))
  return [...Object.entries(CHROME_CHANGES[file] ?? {}).map(([slidevs, ours]) => ({ table: 'chrome-changes.ts', slidevs, ours })), ...labels]
}

/** Replaces parts of Slidev's chrome and sets its labels in the language of the edition. */
export function deckChrome(): Plugin {
  return {
    name: 'deck-chrome',
    enforce: 'pre',
    resolveId(source, importer) {
      // A block of a component is requested with a query after its path.
      const file = importer && clientFile(importer.split('?')[0]!)
      return SWAPS.find(swap => source.endsWith(`/${swap.part}`) && file === swap.importer)?.by
    },
    transform(code, id) {
      const file = clientFile(id)
      if (!file)
        return
      return replacementsIn(file).reduce((text, { table, slidevs, ours }) => {
        // What an upgrade has changed must not fall back to Slidev's way unnoticed.
        if (!text.includes(slidevs))
          this.error(`plugins/${table}: ${file}: “${slidevs.trim()}” is not in this version of Slidev; find what stands there now.`)
        return text.replaceAll(slidevs, ours)
      }, code)
    },
  }
}
