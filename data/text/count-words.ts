import type { Lang } from '../types'

const ZH = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small count in words, as used before a measure word: `两`, `六`, `three`. Larger ones stay digits. */
export function countWord(count: number, lang: Lang): string {
  return (lang === 'zh' ? ZH : EN)[count] ?? String(count)
}
