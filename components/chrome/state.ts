import { useLocalStorage } from '@vueuse/core'
import { ref } from 'vue'

/** Whether the screen is black: shared by keys, button and overlay. */
export const blackScreen = ref(false)

/** Whether the sources of the slide are shown. */
export const sourcesOpen = ref(false)

/** Fact that the source panel is asked about, if one was tapped. */
export const askedFact = ref<string>()

/** The way back from a slide that a link of another slide led to. */
export const wayBack = ref<{ readonly to: string, readonly from: string }>()

/** Whether the contents overlay is open. */
export const contentsOpen = ref(false)

/** Whether letters and the full stop do something by themselves. Who steers by voice may hit them unawares, and turns them off. */
export const letterKeys = useLocalStorage('deck-letter-keys', true)
