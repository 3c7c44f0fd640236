import type { ClicksContext } from '@slidev/types'
import type { DefineComponent } from 'vue'

/** Slidev's own note of a slide, what is said at the current step marked. */
declare const NoteDisplay: DefineComponent<{ note?: string, noteHtml?: string, clicksContext?: ClicksContext }>

export default NoteDisplay
