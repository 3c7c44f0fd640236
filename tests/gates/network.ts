import type { Gate } from '../support/finding'
import { findings } from '../support/finding'
import { takeRequests } from '../support/watch'

/**
 * The slide asks only its own server, and gets what it asks for.
 * In print the whole deck is on the page, so nothing it asks for can be laid to one slide.
 */
export const network: Gate = (page, state) =>
  Promise.resolve(state.step === 'print' ? [] : findings(state, takeRequests(page)))
