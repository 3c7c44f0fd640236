import { defineComponent } from 'vue'

/** Stands where a part of Slidev's chrome was taken out. */
export default defineComponent({ name: 'NothingHere', render: () => null })
