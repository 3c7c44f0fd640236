import { defineShortcutsSetup } from '@slidev/types'
import { letterActions } from '../components/chrome/letter-actions'

/** Slidev shortcuts that the deck does not use: the contents overlay replaces “go to”. */
const DROPPED = new Set(['goto'])

export default defineShortcutsSetup((_, base) => [
  // Slidev turns again while a key seems to be held, which on a busy machine is any key whose release is processed late.
  ...base.filter(shortcut => !DROPPED.has(shortcut.name ?? '')).map(shortcut => ({ ...shortcut, autoRepeat: false })),
  ...Object.entries(letterActions).map(([key, fn]) => ({ name: `deck_${key}`, key, fn })),
])
