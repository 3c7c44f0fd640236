import type { Fact, Lang } from '../types'
import { quantity } from './format'

/** A rate of change with its sign, as it is read aloud: `+3.53%`, `−0.12%`. */
export function signedText(fact: Fact, lang: Lang): string {
  const { digits, unit } = quantity(fact, lang)
  return `${digits.startsWith('−') ? '' : '+'}${digits}${unit}`
}
