import type { SlideSource } from '../../scripts/lib/slides'
import type { Finding } from '../support/finding'
import { findings } from '../support/finding'

/** What the source of a slide must hold: address, title, note and one mark in the note for each click. */
export function source(slide: SlideSource): Finding[] {
  const marks = slide.note.match(/\[click(?::\d+)?\]/g) ?? []
  const clicks = marks.reduce((sum, mark) => sum + Number(/\d+/.exec(mark)?.[0] ?? 1), 0)
  return findings({ slide: slide.id || `line ${slide.line}`, step: 'source' }, [
    ...slide.id ? [] : ['it has no routeAlias'],
    ...slide.title ? [] : ['it has no title'],
    ...slide.note ? [] : ['it has no note for the speaker'],
    ...slide.note && clicks !== slide.clicks ? [`its note marks ${clicks} clicks with [click], but the slide has ${slide.clicks}`] : [],
  ])
}
