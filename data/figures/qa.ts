import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { backupChapter, backupSlides, mainSlides, pageLabelOf } from '../outline'
import { questions } from '../questions'
import { fact } from '../registry'
import { resolveTokens } from '../tokens'

/** A page of the deck as a tick on the line. */
export interface QaPage {
  readonly slide: string
  readonly label: string
  readonly backup: boolean
}

/** A question and the page that answers it. */
export interface QaQuestion {
  readonly id: string
  readonly text: string
  /** The answer in one sentence. */
  readonly answer: string
  /** `routeAlias` of the page. */
  readonly slide: string
  /** Facts that the answer rests on. */
  readonly facts: readonly string[]
  /** Accessible name of the link: the question and its target. */
  readonly link: string
}

export interface QaData {
  readonly description: readonly string[]
  /** The whole deck in order. */
  readonly pages: readonly QaPage[]
  /** In the order of their pages. */
  readonly questions: readonly QaQuestion[]
  /** Names of the two parts; the first with its range. */
  readonly mainPart: { readonly name: string, readonly range: string }
  readonly backupPart: string
  readonly table: FigureTable
}

const MAIN: Text = { zh: '正文', en: 'Main' }

export function qa(lang: Lang): QaData {
  const zh = lang === 'zh'
  const pages = [...mainSlides, ...backupSlides].map(slide => ({ slide, label: pageLabelOf(slide), backup: backupSlides.includes(slide) }))
  const order = (slide: string) => pages.findIndex(page => page.slide === slide)
  const placeOf = (slide: string) => {
    const label = pageLabelOf(slide)
    if (backupSlides.includes(slide))
      return zh ? `备查${label}` : `backup ${label}`
    return zh ? `第${label}页` : `slide ${label}`
  }
  const asked = questions
    .map(({ id, question, answer, slide, facts }) => ({
      id,
      facts,
      text: question[lang],
      answer: resolveTokens(answer[lang], lang, fact),
      slide,
      link: zh ? `${question[lang]}见${placeOf(slide)}` : `${question[lang]} See ${placeOf(slide)}`,
    }))
    .sort((a, b) => order(a.slide) - order(b.slide))
  const list = asked.map(({ text, slide }) => zh ? `${text}（${placeOf(slide)}）` : `${text} (${placeOf(slide)})`).join(zh ? '' : ' ')
  return {
    description: [zh
      ? `全稿目录，正文${mainSlides.length}页，备查${backupSlides.length}页；${asked.length}个问题各有一页作答：${list}`
      : `The deck as a line of ${mainSlides.length} slides and ${backupSlides.length} backup slides; ${asked.length} questions, each with the slide that answers it: ${list}`],
    pages,
    questions: asked,
    mainPart: { name: MAIN[lang], range: `${pages[0]!.label}${zh ? '—' : '–'}${mainSlides.length}` },
    backupPart: backupChapter.title[lang],
    table: {
      caption: zh ? '问题与作答的页' : 'Questions and the slides that answer them',
      columns: zh ? ['问题', '作答的页'] : ['Question', 'Answered on'],
      rows: asked.map(({ text, slide }) => ({ cells: [text, placeOf(slide)], step: 0 })),
    },
  }
}
