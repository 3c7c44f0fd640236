import { toggleSources } from './source-taps'
import { blackScreen } from './blackout'
import { contentsOpen } from './state'

/** Shortcuts that the deck adds to Slidev's, by key. */
export const letterActions: Readonly<Record<string, () => void>> = {
  'b': () => blackScreen.value = true,
  '.': () => blackScreen.value = true,
  'c': () => contentsOpen.value = true,
  's': toggleSources,
}
