/** When the material was searched, as `YYYY-MM`. Printed wherever the deck says that nothing was found. */

/** Public sources were searched until this month. */
export const searchedUntil = '2026-11'

/** The newest material that the search turned up. */
export const newestSeen = '2026-02'
