import type { Gate } from '../support/finding'
import { findings } from '../support/finding'
import { takeErrors } from '../support/watch'

/**
 * The page neither throws nor prints an error.
 * In print the whole deck is on the page, so no error can be laid to one slide.
 */
export const errors: Gate = (page, state) =>
  Promise.resolve(state.step === 'print' ? [] : findings(state, takeErrors(page)))
