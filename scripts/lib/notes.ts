import type { NotePart } from '../../components/print/job'

/** Where in a note a step begins; `[click:2]` spends two steps at once. */
const CLICK = /^\[click(?::(\d+))?\]/

/** What begins the paragraph of a note that is said only when asked. */
const ASKED = /^(?:被问到时|If asked)[：:]\s*/i

/**
 * A speaker's note in the parts in which it is said: a blank line begins one, and so does a click. What is said only
 * when asked comes without its mark, as a sentence of its own. Line breaks and tokens within a part are left as they are.
 * @param note as the slide file has it
 */
export function noteParts(note: string): readonly NotePart[] {
  let step = 0
  return note.split(/\n\s*\n|(?=\[click(?::\d+)?\])/).flatMap((piece): NotePart[] => {
    const click = CLICK.exec(piece)
    step += click ? Number(click[1] ?? 1) : 0
    const text = piece.replace(CLICK, '').trim()
    if (text === '')
      return []
    if (ASKED.test(text))
      return [{ text: text.replace(ASKED, '').replace(/^\p{Ll}/u, letter => letter.toUpperCase()), asked: true }]
    return [click ? { text, step } : { text }]
  })
}
