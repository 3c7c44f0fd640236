import type { SlideRoute } from '@slidev/types'
import type { DefineComponent } from 'vue'

/** Slidev's own printed slide: at its last step, or once per step when the address has `print=clicks`. */
declare const PrintSlide: DefineComponent<{ route: SlideRoute, hidden?: boolean }>

export default PrintSlide
