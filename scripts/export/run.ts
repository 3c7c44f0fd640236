import type { Edition } from '../../data/editions'
import type { Deck } from './deck'
import { join } from 'node:path'
import { serveDeck } from '../lib/serve'
import { fileStem, readDeck } from './deck'
import { prepareFolder, writeWhole } from '../lib/files'
import { printPdf } from './printed'
import { Progress, sizeText } from './progress'
import { takePictures } from './pictures'
import { parseRange } from './range'
import { startSession } from './session'

/** What can be exported. */
export const FORMATS = ['slides', 'steps', 'handout', 'pptx', 'png'] as const
/** One of them. */
export type Format = (typeof FORMATS)[number]

/** What to export, from where and to where. */
export interface ExportJob {
  /** Folder of the built deck, all editions in it. */
  readonly dir: string
  /** Folder that takes the files. */
  readonly out: string
  readonly editions: readonly Edition[]
  readonly formats: readonly Format[]
  /** Page numbers as `--range` takes them; all slides when it is missing. */
  readonly range?: string
}

const ENDINGS: Readonly<Record<Exclude<Format, 'png'>, string>> = { slides: '.pdf', steps: '-steps.pdf', handout: '-handout.pdf', pptx: '.pptx' }

/** Writes every file of the job; each is written completely or not at all. */
export async function exportDeck({ dir, out, editions, formats, range }: ExportJob): Promise<void> {
  // Mistakes of the user are reported before anything is started.
  const wanted = editions.map((edition) => {
    const deck = readDeck(edition)
    return { deck, slides: range === undefined ? deck.slides.map((_, i) => i) : parseRange(range, deck.labels) }
  })
  prepareFolder(out)
  const session = await startSession()
  const server = await serveDeck({ dir, port: 0 })
  try {
    for (const { deck, slides } of wanted)
      await exportEdition({ deck, slides, stem: fileStem(deck.edition) + (range === undefined ? '' : `-p${range.replaceAll(',', '+')}`) })
  }
  finally {
    await server.close()
    await session.close()
  }

  async function exportEdition({ deck, slides, stem }: { deck: Deck, slides: readonly number[], stem: string }): Promise<void> {
    const progress = new Progress()
    const selection = { deck, slides, url: server.url + deck.edition.path }
    for (const format of formats) {
      let count = 0
      const onSlide = (id: string) => progress.slide(format, ++count, slides.length, deck.titles[deck.slides.findIndex(slide => slide.id === id)] ?? id)
      if (format === 'png') {
        prepareFolder(join(out, `${stem}-png`))
        let size = 0
        await takePictures(session, selection, onSlide, (name, picture) => {
          size += picture.length
          writeWhole(join(out, `${stem}-png`, name), picture)
        })
        progress.done(`${join(out, `${stem}-png`)}  ${slides.length} pictures, ${sizeText(size)}`)
        continue
      }
      const file = join(out, stem + ENDINGS[format])
      // The library is large; exporting only PDFs need not wait for it.
      const content = format === 'pptx' ? await (await import('./pptx')).buildPptx(session, selection, onSlide) : await printPdf(session, format, selection, onSlide)
      writeWhole(file, content)
      progress.done(`${file}  ${sizeText(content.length)}`)
    }
  }
}
