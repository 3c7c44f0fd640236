import { defineRoutesSetup } from '@slidev/types'

/** The page that the export prints: slides, steps or handout, one below the other. */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: () => import('../components/print/PrintPage.vue') },
  ...routes.filter(route => route.name !== 'print'),
])
