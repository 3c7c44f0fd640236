import { defineComponent } from 'vue'

/** Replaces the library of floating panels, which Slidev uses for hints in code and settings. The elements that the hints belong to stay. */
const Bare = defineComponent({ name: 'BareAnchor', setup: (_, { slots }) => () => slots.default?.() })

export { Bare as Dropdown, Bare as Tooltip }

/** There are no panels to reposition. */
export const recomputeAllPoppers = () => undefined
