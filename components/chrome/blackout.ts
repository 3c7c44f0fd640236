import { useBroadcastChannel } from '@vueuse/core'
import { ref, watch } from 'vue'

/** Whether the audience's screen is black, in all windows of the edition: shared by keys, button and overlay. */
export const blackScreen = ref(false)

const { data, post } = useBroadcastChannel<boolean, boolean>({ name: `deck-black-screen ${import.meta.env.BASE_URL}` })
watch(blackScreen, black => post(black))
watch(data, black => blackScreen.value = black === true)
