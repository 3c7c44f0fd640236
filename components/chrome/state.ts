import { useLocalStorage } from '@vueuse/core'
import { ref } from 'vue'

/** Whether the sources of the slide are shown. */
export const sourcesOpen = ref(false)

/** Fact that the source panel was opened for, if one was tapped. */
export const askedFact = ref<string>()

/** Where to return to from a slide that was opened by a link on another slide. */
export const wayBack = ref<{ readonly to: string, readonly from: string }>()

/** Whether the contents overlay is open. */
export const contentsOpen = ref(false)

/** Whether letters and the full stop are shortcuts. People who use voice control may trigger them by accident and can turn them off. */
export const letterKeys = useLocalStorage('deck-letter-keys', true)
