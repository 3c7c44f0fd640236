import { keepOffline } from '../../../offline/keep'
import { rememberedPlace, rememberLanguage, rememberPlace, rememberSlidesChosen } from './memory'
import { hideNotice, offerPlace, tellUnknown } from './notice'
import { placeAsked, sectionInSight, sections, shareRead } from './place'
import { drawingsPending, drawWide } from './wide'

/** What the script adds to the reading edition: the current section, the progress, and the place where reading stopped. */
const place = document.querySelector<HTMLElement>('[data-place]')
const progress = document.querySelector<HTMLElement>('[data-progress]')
const menu = document.querySelector<HTMLDetailsElement>('.menu')
const entries = [...document.querySelectorAll<HTMLAnchorElement>('[data-entry]')]
const ways = [...document.querySelectorAll<HTMLAnchorElement>('[data-way]')].map(link => ({ link, href: link.href }))

/** What the address named when the page was opened. */
const asked = placeAsked(location.hash)

let shown: string | undefined

function show(section: HTMLElement): void {
  if (section.id === shown)
    return
  const first = shown === undefined
  shown = section.id
  if (place)
    place.textContent = section.dataset.slide ?? ''
  for (const entry of entries) {
    if (entry.dataset.entry === shown) {
      entry.setAttribute('aria-current', 'true')
      keepInSight(entry)
    }
    else {
      entry.removeAttribute('aria-current')
    }
  }
  for (const { link, href } of ways)
    link.href = link.dataset.way === 'hash' ? `${href}#${shown}` : `${href}${shown}`
  if (first)
    return
  hideNotice()
  rememberPlace(shown)
  // The address follows, so that a reload, a bookmark and a shared link open here. Some browsers limit how often it may change.
  try {
    history.replaceState(history.state, '', `#${shown}`)
  }
  catch {
    // The next section updates it.
  }
}

/** Scrolls the list beside the text, never the page. */
function keepInSight(entry: HTMLElement): void {
  const list = entry.closest<HTMLElement>('.side .contents')
  if (!list)
    return
  const above = entry.getBoundingClientRect().top - list.getBoundingClientRect().top
  if (above < 40 || above > list.clientHeight - 80)
    list.scrollTop += above - list.clientHeight / 2
}

let waiting = false

function look(): void {
  waiting = false
  const section = sectionInSight()
  if (section)
    show(section)
  progress?.style.setProperty('--read', shareRead().toFixed(4))
}

function lookSoon(): void {
  if (!waiting) {
    waiting = true
    requestAnimationFrame(look)
  }
}

function closeMenu(): void {
  menu?.removeAttribute('open')
}

function answerAddress(target: Element | null | undefined): void {
  if (target === null)
    tellUnknown()
  else
    hideNotice()
  // A fact is in a closed `details` element; not every browser opens one that an address leads to.
  const folded = target?.closest('details:not([open])')
  folded?.setAttribute('open', '')
  if (target)
    holdAtTop(target)
}

let acts = 0
for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  addEventListener(sign, () => acts++, { passive: true })

/** For this many frames a place must stay put, with no font or drawing still loading, before it counts as reached. */
const STILL = 20

/**
 * Keeps a place at the top. What comes before it is rendered only when it gets near the screen, and fonts arrive late: both
 * push the place away from where the browser had scrolled to. It stops as soon as the reader scrolls, taps or presses a key.
 */
function holdAtTop(place: Element): void {
  const before = acts
  let still = 0
  const hold = () => {
    if (acts > before)
      return
    const { top } = place.getBoundingClientRect()
    place.scrollIntoView()
    still = Math.abs(place.getBoundingClientRect().top - top) < 1 && document.fonts.status === 'loaded' && !drawingsPending() ? still + 1 : 0
    if (still < STILL)
      requestAnimationFrame(hold)
  }
  requestAnimationFrame(hold)
}

addEventListener('scroll', lookSoon, { passive: true })
addEventListener('resize', lookSoon, { passive: true })
// By the time of this event, the address may have followed the scrolling already.
addEventListener('hashchange', ({ newURL }) => answerAddress(placeAsked(new URL(newURL).hash)))
addEventListener('load', () => {
  if (asked && acts === 0)
    holdAtTop(asked)
})

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('a[data-way="path"], .to-slide'))
    rememberSlidesChosen()
  const language = target?.closest<HTMLAnchorElement>('a[data-way="hash"]')?.hreflang
  if (language)
    rememberLanguage(language)
  // An entry of the menu closes it, and so does a tap outside.
  if (!target?.closest('.menu') || target.closest('.menu a'))
    closeMenu()
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && menu?.open) {
    closeMenu()
    menu.querySelector('summary')?.focus()
  }
})

progress?.removeAttribute('hidden')
drawWide()
const remembered = rememberedPlace()
answerAddress(asked)
look()
if (asked === undefined && remembered !== undefined) {
  const section = sections.find(({ id }) => id === remembered)
  if (section && section !== sections[0])
    offerPlace(section)
}

// The address of the deck is taken from its icon, which lies at its root.
keepOffline(new URL('.', document.querySelector<HTMLLinkElement>('link[rel="icon"]')!.href).pathname)
