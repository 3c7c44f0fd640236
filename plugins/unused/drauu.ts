/** Replaces the library for drawing on slides, which the deck has switched off. */
export function createDrauu() {
  return {
    mounted: false,
    on: () => undefined,
    load: () => undefined,
    clear: () => undefined,
    dump: () => '',
    canUndo: () => false,
    canRedo: () => false,
  }
}
