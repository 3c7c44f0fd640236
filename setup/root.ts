import { defineRootSetup } from '@slidev/types'
import { useRouter } from 'vue-router'
import { keepOffline } from '../offline/keep'

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))

/** Waits until the player has drawn a slide in the deck's own fonts. */
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

/** Removes the first view once the player has drawn the slide, then caches the deck for offline use. */
export default defineRootSetup(() => {
  const router = useRouter()
  void router.isReady().then(async () => {
    // Only the play view replaces the first view with the same slide; printing is not a visit.
    const isVisit = router.currentRoute.value.name === 'play'
    if (isVisit)
      await slideDrawn()
    document.querySelector('#first-view')?.remove()
    if (isVisit)
      keepOffline(__DECK_ROOT__)
  })
})
