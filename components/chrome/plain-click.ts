/** Whether a click asks to follow a link here; with a modifier key or another button the browser opens tabs and windows, or saves. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
