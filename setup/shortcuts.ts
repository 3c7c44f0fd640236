import { defineShortcutsSetup } from '@slidev/types'
import { toggleSources } from '../components/chrome/source-taps'
import { blackScreen, contentsOpen } from '../components/chrome/state'

/** Slidev shortcuts that the deck has no use for: the contents overlay takes the place of “go to”. */
const DROPPED = new Set(['goto'])

export default defineShortcutsSetup((_, base) => [
  // Slidev turns once more when a key seems held, which on a busy machine is any key whose release is heard late.
  ...base.filter(shortcut => !DROPPED.has(shortcut.name ?? '')).map(shortcut => ({ ...shortcut, autoRepeat: false })),
  { name: 'black_b', key: 'b', fn: () => blackScreen.value = true },
  { name: 'black_period', key: '.', fn: () => blackScreen.value = true },
  { name: 'contents', key: 'c', fn: () => contentsOpen.value = true },
  { name: 'sources', key: 's', fn: toggleSources },
])
