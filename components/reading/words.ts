import type { Lang, Text } from '../../data/types'

/** What the reading edition says in its own words, in both languages. */
export const WORDS = {
  skip: { zh: '跳到正文', en: 'Skip to the text' },
  contents: { zh: '目录', en: 'Contents' },
  slides: { zh: '幻灯片', en: 'Slides' },
  toSlides: { zh: '看幻灯片', en: 'See the slides' },
  top: { zh: '封面', en: 'Cover' },
  chapters: { zh: '相邻章节', en: 'Neighbouring chapters' },
  asked: { zh: '被问到时', en: 'If asked' },
  figureData: { zh: '图中的数据', en: 'What the figure shows' },
  sources: { zh: '来源', en: 'Source' },
  formula: { zh: '算式', en: 'Formula' },
  note: { zh: '说明', en: 'Note' },
  confidence: { zh: '可信度', en: 'confidence ' },
  resume: { zh: '上次读到', en: 'You were reading' },
  unknown: { zh: '没有找到地址里的这一节。可以从目录里选，或从头读起。', en: 'There is no section at this address. Choose one from the contents, or read from the top.' },
  fromTop: { zh: '从头读', en: 'Read from the top' },
} satisfies Record<string, Text>

/** A word of the reading edition. */
export type ReadingWord = keyof typeof WORDS

/** The words of the reading edition in one language. */
export function wordsIn(lang: Lang): (id: ReadingWord) => string {
  return id => WORDS[id][lang]
}

/** The heading of a list of facts, with their number. */
export function factCount(count: number, lang: Lang): string {
  return lang === 'zh' ? `数字与出处（${count}条）` : `Facts and sources (${count})`
}

/** The link from a section to its slide. */
export function slideLink(label: string, backup: boolean, lang: Lang): string {
  if (lang === 'zh')
    return backup ? `看幻灯片备查${label}` : `看幻灯片第${label}页`
  return backup ? `See backup slide ${label}` : `See slide ${label}`
}

/** The link from a fact that is kept short to the slide that states it in full. */
export function statedOnSlide(label: string, backup: boolean, lang: Lang): string {
  if (lang === 'zh')
    return backup ? `详见备查${label}` : `详见第${label}页`
  return backup ? `more on backup slide ${label}` : `more on slide ${label}`
}
