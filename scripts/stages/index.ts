import type { Edition } from '../../data/editions'
import { evidence } from './evidence'
import { hosting } from './hosting'
import { offline } from './offline'
import { pages } from './pages'
import { pdf } from './pdf'
import { reading } from './reading'

/** A deck that Slidev has built and that is not yet in its final folder. */
export interface Site {
  /** Absolute path of the folder. */
  readonly dir: string
  /** Public path, with a slash at both ends. */
  readonly base: string
  /** Origin of its address, e.g. `https://example.org`; empty while that is not known. */
  readonly origin: string
  /** Editions it holds, each in the folder of its path. */
  readonly editions: readonly Edition[]
}

/** Adds something to a built deck. Throws a UserError when it cannot; the previous build then stays in place. */
export type Stage = (site: Site) => Promise<void>

/** What a build adds to Slidev's output, in this order. */
export const STAGES: readonly Stage[] = [evidence, reading, pages, pdf, hosting, offline]
