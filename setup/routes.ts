import type { NavigationGuard, RouteRecordRaw } from 'vue-router'
import { slides } from '#slidev/slides'
import { showOverview } from '@slidev/client/state/index.ts'
import { defineRoutesSetup } from '@slidev/types'

/** Pages for the speaker, the only ones that show notes. */
const WITH_NOTES = /^\/(?:presenter|notes)(?:\/|$)/

/** Pages of Slidev that this deck does without: a menu of its pages, and one that writes notes into the slides' file. */
const LEFT_OUT = new Set(['entry', 'notes-edit'])

/** Puts the notes where Slidev expects them; a build ships them separately from the slides. */
async function loadNotes(): Promise<void> {
  if (!import.meta.env.PROD)
    return
  const { default: notes } = await import('virtual:deck-notes')
  for (const [no, html] of notes)
    slides.value[no - 1]!.meta.slide.noteHTML = html
}

/** A page for the speaker waits for the notes. */
function withNotes(route: RouteRecordRaw): RouteRecordRaw {
  const page = route.component
  if (!WITH_NOTES.test(route.path) || typeof page !== 'function')
    return route
  const loadPage = page as () => Promise<object>
  return { ...route, component: () => Promise.all([loadPage(), loadNotes()]).then(([loaded]) => loaded) } as RouteRecordRaw
}

/** Whether a slide has this number or alias. */
const isSlide = (name: string) => slides.value.some(({ no, meta }) => String(no) === name || meta.slide.frontmatter.routeAlias === name)

/** Shows the “not found” page for an address that no slide has; Slidev would show the last slide instead. */
const onlySlides: NavigationGuard = (to) => {
  const name = String(to.params.no)
  if (isSlide(name))
    return true
  // The file name, where a host does not hide the extension.
  const stem = name.replace(/\.html$/, '')
  if (stem === 'index')
    return { path: '/1', query: to.query }
  if (isSlide(stem))
    return { path: `/${stem}`, query: to.query }
  return { name: 'NotFound', params: { pathMatch: [name] }, query: to.query }
}

/** The address of the overview opens the deck with the overview that the key opens, not Slidev's page for authors. */
const openOverview: NavigationGuard = ({ query }) => {
  showOverview.value = true
  return { path: '/1', query, replace: true }
}

/** Slidev's route with the deck's changes. */
function ours(route: RouteRecordRaw): RouteRecordRaw {
  if (route.name === 'play')
    return { ...route, beforeEnter: onlySlides }
  if (route.name === 'NotFound')
    return { ...route, component: () => import('../components/chrome/NotFound.vue') } as RouteRecordRaw
  if (route.name === 'overview')
    return { ...route, beforeEnter: openOverview }
  return withNotes(route)
}

export default defineRoutesSetup(routes => [
  // The page that the export prints: slides, steps or handout, one below the other.
  { name: 'print', path: '/print', component: () => import('../components/print/PrintPage.vue') },
  ...routes.filter(({ name }) => name !== 'print' && !LEFT_OUT.has(String(name))).map(ours),
])
