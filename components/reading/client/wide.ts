/** The names of drawings for wide columns, and the drawings. */
type Drawings = Readonly<Record<string, string>>

const link = document.querySelector<HTMLLinkElement>('[data-wide]')
const wide = matchMedia(link?.media ?? 'not all')

let asked = false
let drawn = false

/** Whether drawings are still loading: their height will differ from what is shown in their place. */
export const drawingsPending = (): boolean => asked && !drawn

/** Inserts the drawings for wide columns. If they cannot be loaded, the ones for phones stay, as they do without scripts. */
async function draw(): Promise<void> {
  if (asked || !link || !wide.matches)
    return
  asked = true
  try {
    const drawings = await (await fetch(link.href)).json() as Drawings
    for (const place of document.querySelectorAll<HTMLElement>('[data-drawing]'))
      place.innerHTML = drawings[place.dataset.drawing!] ?? ''
    document.documentElement.classList.add('wide-drawn')
    drawn = true
  }
  catch {
    // The next change of width tries again.
    asked = false
  }
}

/** Draws for wide columns as soon as the column is wide. */
export function drawWide(): void {
  // Old in-app browsers only support `addListener`.
  wide.addListener(() => void draw())
  void draw()
}
