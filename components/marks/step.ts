import type { InjectionKey, Ref } from 'vue'

/** The click step of the figure that a mark stands in. */
export const stepKey: InjectionKey<Readonly<Ref<number>>> = Symbol('step')
