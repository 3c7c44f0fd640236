import type { Selection } from './printed'
import type { Session } from './session'

/** Pixels of a picture for each pixel of a slide. */
const SCALE = 2

/** Takes a picture of each slide at its last step. */
export async function takePictures(
  session: Session,
  { deck, url, slides }: Selection,
  onSlide: (id: string) => void,
  take: (name: string, picture: Uint8Array) => void,
): Promise<void> {
  const opened = await session.open(url, { slides: slides.map(i => i + 1) }, { scale: SCALE })
  try {
    await opened.still(async () => {
      for (const i of slides) {
        const { id } = deck.slides[i]!
        onSlide(id)
        const picture = await opened.page.locator(`.print-page > section[id="${id}"] > .print-slide-container`).screenshot()
        take(`${deck.labels[i]!.padStart(2, '0')}-${id}.png`, picture)
      }
    })
  }
  finally {
    await opened.close()
  }
}
