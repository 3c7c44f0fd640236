import type { Problem } from './problem'
import { backupSlides, mainSlides } from '../outline'
import { questions } from '../questions'

/** A slide as its file announces it. */
interface AnnouncedSlide {
  /** `routeAlias`. */
  readonly id: string
  readonly backup: boolean
  /** First line of the slide in its file, from 1. */
  readonly line: number
}

const OUTLINE = 'data/outline.ts'
const listed: readonly string[] = [...mainSlides, ...backupSlides]

/** Questions of the audience that lead to no slide. */
export function questionProblems(): readonly Problem[] {
  return questions.filter(({ slide }) => !listed.includes(slide)).map(({ id, slide }) =>
    ({ file: 'data/questions.ts', id, field: 'slide', message: `${slide} is no slide of ${OUTLINE}; name the one that answers.` }))
}

/** Where the slides of an edition differ from the outline: in what there is, in its order, in what is backup. */
export function outlineProblems(file: string, slides: readonly AnnouncedSlide[]): readonly Problem[] {
  const problem = (id: string, message: string): Problem => ({ file, id, field: '', message })
  const twice = listed.filter((id, i) => listed.indexOf(id) < i)
  if (twice.length > 0)
    return twice.map(id => ({ ...problem(id, 'stands there twice; leave it in one chapter.'), file: OUTLINE }))

  const missing = listed.filter(id => !slides.some(slide => slide.id === id))
  const unlisted = slides.filter(({ id }) => !listed.includes(id))
  const free = missing.length > 0 ? ` that has no slide yet (${missing.join(', ')})` : ''
  const apart = [
    ...unlisted.map(({ id, line }) => problem(id, `the slide in line ${line} is in no chapter of ${OUTLINE}; add it there, or give it a routeAlias of the outline${free}.`)),
    ...missing.map(id => problem(id, `no slide has this routeAlias, which ${OUTLINE} lists; add the slide, or take it off the list.`)),
  ]
  if (apart.length > 0)
    return apart

  const moved = slides.findIndex(({ id }, i) => id !== listed[i])
  if (moved >= 0)
    return [problem(slides[moved]!.id, `the slide in line ${slides[moved]!.line} stands where ${OUTLINE} has ${listed[moved]}; bring both into one order.`)]
  return slides.filter(({ id, backup }) => backup !== backupSlides.includes(id)).map(({ id, backup, line }) => backup
    ? problem(id, `the slide in line ${line} has backup: true in its head, and ${OUTLINE} has it in the main line; take out the one or the other.`)
    : problem(id, `the slide in line ${line} has no backup: true in its head, and ${OUTLINE} has it in the backup chapter; write it, or move the slide.`))
}
