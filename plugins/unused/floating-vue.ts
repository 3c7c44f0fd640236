import { defineComponent } from 'vue'

/** Stands for the library of floating panels: Slidev puts code hints and the hints of its settings into them. What they hang on stays. */
const Bare = defineComponent({ name: 'BareAnchor', setup: (_, { slots }) => () => slots.default?.() })

export { Bare as Dropdown, Bare as Tooltip }

/** No panels, so none to place again. */
export const recomputeAllPoppers = () => undefined
