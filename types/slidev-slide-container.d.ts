import type { DefineComponent } from 'vue'

/** The frame of a slide, which scales it to the room there is. */
declare const SlideContainer: DefineComponent<{ no?: number }>

export default SlideContainer
