import type { Lang } from '../../data/types'
import type { SlideSource } from '../../scripts/lib/slides'
import type { Gate } from '../support/finding'
import { accessibility } from './accessibility'
import { contrast } from './contrast'
import { errors } from './errors'
import { fits } from './fits'
import { fonts } from './fonts'
import { forms } from './forms'
import { hiddenSteps } from './hidden-steps'
import { identityOf } from './identity'
import { lineBreaks } from './line-breaks'
import { linksTo } from './links'
import { literalMarkup } from './literal-markup'
import { network } from './network'
import { overlap } from './overlap'
import { printState } from './print-state'
import { steps } from './steps'
import { stillness } from './stillness'
import { tables } from './tables'
import { textSize } from './text-size'
import { traceable } from './traceable'

/** Every gate that looks at a slide on the screen, in the language of its edition. */
export function pageGates(slides: readonly SlideSource[], lang: Lang = 'zh') {
  return {
    // First, since the others take their time.
    stillness,
    fits,
    overlap,
    textSize,
    lineBreaks,
    literalMarkup,
    fonts,
    contrast,
    accessibility,
    hiddenSteps,
    steps,
    tables,
    forms,
    traceable,
    identity: identityOf(slides, lang),
    links: linksTo(slides),
    printState,
    network,
    errors,
  } satisfies Record<string, Gate>
}

/** Name of a gate. */
export type GateName = keyof ReturnType<typeof pageGates>
