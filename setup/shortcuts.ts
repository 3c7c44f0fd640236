import { defineShortcutsSetup } from '@slidev/types'
import { toggleSources } from '../components/chrome/source-taps'
import { blackScreen, contentsOpen } from '../components/chrome/state'

/** Slidev shortcuts that the deck has no use for: the contents overlay takes the place of “go to”. */
const DROPPED = new Set(['goto'])

export default defineShortcutsSetup((_, base) => [
  ...base.filter(shortcut => !DROPPED.has(shortcut.name ?? '')),
  { name: 'black_b', key: 'b', fn: () => blackScreen.value = true },
  { name: 'black_period', key: '.', fn: () => blackScreen.value = true },
  { name: 'contents', key: 'c', fn: () => contentsOpen.value = true },
  { name: 'sources', key: 's', fn: toggleSources },
])
