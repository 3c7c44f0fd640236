import { toggleSources } from './source-taps'
import { blackScreen, contentsOpen } from './state'

/** What the deck adds to Slidev's shortcuts, by key. */
export const letterActions: Readonly<Record<string, () => void>> = {
  'b': () => blackScreen.value = true,
  '.': () => blackScreen.value = true,
  'c': () => contentsOpen.value = true,
  's': toggleSources,
}
