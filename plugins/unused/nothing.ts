import { defineComponent } from 'vue'

/** Replaces removed parts of Slidev's chrome. */
export default defineComponent({ name: 'NothingHere', render: () => null })
