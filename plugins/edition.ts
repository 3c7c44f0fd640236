import type { Edition } from '../data/editions.ts'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { editions } from '../data/editions.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The slide file that this run of Slidev builds or serves, as its command line names it. */
export const slideFile: string = process.argv.find(argument => argument.endsWith('.md')) ?? editions[0]!.slides

/** The edition that the slide file belongs to; the master if it belongs to none. */
export const edition: Edition = editions.find(({ slides }) => resolve(slideFile) === resolve(root, slides)) ?? editions[0]!

/** Public path of the deck as a whole, when all editions are built together; empty when this one is alone, as on the dev server. */
export const deckRoot: string = process.env.DECK_ROOT ?? ''
