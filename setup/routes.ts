import type { NavigationGuard, RouteRecordRaw } from 'vue-router'
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

/** Slides are known by number and by name. */
const isSlide = (name: string) => slides.value.some(({ no, meta }) => String(no) === name || meta.slide.frontmatter.routeAlias === name)

/** An address that no slide has is said to be one; Slidev would show the last slide instead. */
const onlySlides: NavigationGuard = (to) => {
  const name = String(to.params.no)
  if (isSlide(name))
    return true
  // The name of the file, where a host does not hide it.
  const stem = name.replace(/\.html$/, '')
  if (stem === 'index')
    return { path: '/1', query: to.query }
  if (isSlide(stem))
    return { path: `/${stem}`, query: to.query }
  return { name: 'NotFound', params: { pathMatch: [name] }, query: to.query }
}

/** What the deck does otherwise than Slidev. */
function ours(route: RouteRecordRaw): RouteRecordRaw {
  if (route.name === 'play')
    return { ...route, beforeEnter: onlySlides }
  if (route.name === 'NotFound')
    return { ...route, component: () => import('../components/chrome/NotFound.vue') } as RouteRecordRaw
  return withNotes(route)
}

export default defineRoutesSetup(routes => [
  // The page that the export prints: slides, steps or handout, one below the other.
  { name: 'print', path: '/print', component: () => import('../components/print/PrintPage.vue') },
  ...routes.filter(route => route.name !== 'print').map(ours),
])
