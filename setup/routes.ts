import type { RouteRecordRaw } from 'vue-router'
import { slides } from '#slidev/slides'
import { defineRoutesSetup } from '@slidev/types'

/** Pages of the speaker; they alone show notes. */
const WITH_NOTES = /^\/(?:presenter|notes|notes-edit|overview)(?:\/|$)/

/** Puts the notes where Slidev looks for them; a build ships them apart from the slides. */
async function loadNotes(): Promise<void> {
  if (!import.meta.env.PROD)
    return
  const { default: notes } = await import('virtual:deck-notes')
  for (const [no, html] of notes)
    slides.value[no - 1]!.meta.slide.noteHTML = html
}

/** A page of the speaker, which waits for its notes. */
function withNotes(route: RouteRecordRaw): RouteRecordRaw {
  const page = route.component
  if (!WITH_NOTES.test(route.path) || typeof page !== 'function')
    return route
  const loadPage = page as () => Promise<object>
  return { ...route, component: () => Promise.all([loadPage(), loadNotes()]).then(([loaded]) => loaded) } as RouteRecordRaw
}

export default defineRoutesSetup(routes => [
  // The page that the export prints: slides, steps or handout, one below the other.
  { name: 'print', path: '/print', component: () => import('../components/print/PrintPage.vue') },
  ...routes.filter(route => route.name !== 'print').map(withNotes),
])
