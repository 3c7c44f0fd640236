import { ref } from 'vue'

/** Whether the screen is black: shared by keys, button and overlay. */
export const blackScreen = ref(false)

/** Whether the contents overlay is open. */
export const contentsOpen = ref(false)
