/** Replaces Slidev's `v-mark`, `v-drag` and `v-motion`, none of which the deck uses; each would load a library. */
const none = () => ({ install: () => undefined })

export { none as createVDragDirective, none as createVMarkDirective, none as createVMotionDirectives }
