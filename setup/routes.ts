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

export default defineRoutesSetup(routes => routes.map((route): RouteRecordRaw => {
  const page = route.component
  if (!WITH_NOTES.test(route.path) || typeof page !== 'function')
    return route
  const loadPage = page as () => Promise<object>
  return { ...route, component: () => Promise.all([loadPage(), loadNotes()]).then(([loaded]) => loaded) } as RouteRecordRaw
}))
