import type { Edition } from '../data/editions.ts'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { editions } from '../data/editions.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The edition that this run of Slidev builds or serves, by the slide file on its command line; the master if the file belongs to no edition. */
export const edition: Edition = editions.find(({ slides }) => process.argv.some(argument => resolve(argument) === resolve(root, slides))) ?? editions[0]!

/** Public path of the deck as a whole, when all editions are built together; empty when this one is alone, as on the dev server. */
export const deckRoot: string = process.env.DECK_ROOT ?? ''
