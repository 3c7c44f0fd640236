/** Stands where Slidev registers `v-mark`, `v-drag` and `v-motion`, none of which the deck uses; each brings a drawing library. */
const none = () => ({ install: () => undefined })

export { none as createVDragDirective, none as createVMarkDirective, none as createVMotionDirectives }
