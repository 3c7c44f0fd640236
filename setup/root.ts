import { defineRootSetup } from '@slidev/types'
import { useRouter } from 'vue-router'
import { keepOffline } from '../offline/keep'

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))

/** Waits until the player has drawn a slide, in its own faces. */
async function slideDrawn(): Promise<void> {
  const isThere = () => document.querySelector('#slideshow > .slidev-page .deck-slide') !== null
  await new Promise<void>((resolve) => {
    const look = () => {
      if (isThere()) {
        changes.disconnect()
        resolve()
      }
    }
    const changes = new MutationObserver(look)
    changes.observe(document.body, { childList: true, subtree: true })
    look()
  })
  await nextFrame()
  await nextFrame()
  await document.fonts.ready
  await nextFrame()
}

/** Takes the first view of the page away as soon as it hides nothing but itself; then keeps the deck for when the line is gone. */
export default defineRootSetup(() => {
  const router = useRouter()
  void router.isReady().then(async () => {
    // Only a slide shows again what the first view shows; what is printed is not a visit.
    const isVisit = router.currentRoute.value.name === 'play'
    if (isVisit)
      await slideDrawn()
    document.querySelector('#first-view')?.remove()
    if (isVisit)
      keepOffline(__DECK_ROOT__)
  })
})
