import type { Lang } from '../types'

export interface CoverData {
  readonly description: readonly string[]
}

const DESCRIPTION: Readonly<Record<Lang, string>> = {
  zh: '一线潮：左边是涌来的高水，潮头立在中央偏右，右边是还未涨起的平静水面。',
  en: 'A tidal bore: high water coming from the left, its front right of the centre, and to the right the still water it has not yet reached.',
}

export function cover(lang: Lang): CoverData {
  return { description: [DESCRIPTION[lang]] }
}
