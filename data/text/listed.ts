import type { Lang } from '../types'

/** Joins names into a list in running text. */
export function listed(names: readonly string[], lang: Lang): string {
  return names.join(lang === 'zh' ? '、' : ', ')
}
