import type { Lang } from '../../data/types'
import { configs } from '@slidev/client'
import { WORDS } from './wording'

/** Language of the edition on screen, as the deck's front matter sets it. */
export const lang: Lang = configs.htmlAttrs.lang === 'en' ? 'en' : 'zh'

/** A word of the chrome in the edition's language. */
export function word(id: keyof typeof WORDS): string {
  return WORDS[id][lang]
}
