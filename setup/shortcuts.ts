import { defineShortcutsSetup } from '@slidev/types'
import { letterActions } from '../components/chrome/letter-actions'

/** Slidev shortcuts that the deck has no use for: the contents overlay takes the place of “go to”. */
const DROPPED = new Set(['goto'])

export default defineShortcutsSetup((_, base) => [
  // Slidev turns once more when a key seems held, which on a busy machine is any key whose release is heard late.
  ...base.filter(shortcut => !DROPPED.has(shortcut.name ?? '')).map(shortcut => ({ ...shortcut, autoRepeat: false })),
  ...Object.entries(letterActions).map(([key, fn]) => ({ name: `deck_${key}`, key, fn })),
])
