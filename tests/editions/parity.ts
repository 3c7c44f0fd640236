import type { SlideSource } from '../../scripts/lib/slides'
import { fact, source, sources } from '../../data/registry'
import { factTokens, tokenUse } from '../../data/tokens'
import { noteParts } from '../../scripts/lib/notes'

/** A slide as its source says it, in as much as two editions must agree. */
type Part = Pick<SlideSource, 'id' | 'clicks' | 'backup' | 'title' | 'note' | 'content' | 'head'>

const CHINESE = /[\p{Script=Han}。，、；：？！（）《》]+/u
/** What an English slide may say in Chinese: the original of a term, marked as such. */
const MARKED = /<span lang="zh-CN">.*?<\/span>/g

/** Facts that a slide names, and those whose term it gives in the original. */
function factsIn({ content, note }: Part): { readonly all: ReadonlySet<string>, readonly originals: ReadonlySet<string> } {
  const tokens = factTokens(content + note)
  return {
    all: new Set(tokens.map(({ id }) => id)),
    originals: new Set(tokens.filter(({ form }) => form === 'zh').map(({ id }) => id)),
  }
}

/** Parts that a slide is made of: its figure and the slots it fills. */
const partsIn = ({ content }: Part) => (content.match(/^<[A-Z]\w+|^::\w+::/gm) ?? []).join(' ')
const linksIn = ({ content }: Part) => (content.match(/(?<=\]\()[^)]+|(?<=href=")[^"]+/g) ?? []).join(' ')
/** Pages, sources and dates of the search that a text points to. */
const pointersIn = (text: string) => tokenUse(text).bindings.filter(({ kind }) => kind !== 'fact').map(({ kind, id }) => `${kind}:${id}`).sort().join(' ')
/** Values that a text tells in digits, as often as it does; what is counted may be digits in one language and a word in the other. */
const valuesIn = (text: string) => factTokens(text).filter(({ id, form }) => ['value', 'short', 'n'].includes(form) && fact(id).unit !== 'items').map(({ id }) => id).sort().join(' ')
/** Terms that a note uses, as often as it does: one for another would go unnoticed among them. */
const termsIn = (text: string) => factTokens(text).filter(({ form }) => form === 'term').map(({ id }) => id).sort().join(' ')
const marksIn = ({ note }: Part) => note.match(/\[click(?::\d+)?\]/g)?.length ?? 0

/** Publishers that the Chinese slide names and the English one does not; one that is named by its date is asked for with the dates. */
function publishersMissed(zh: Part, en: Part): ReadonlySet<string> {
  const dated = new Set(tokenUse(en.content).bindings.flatMap(({ kind, id }) => kind === 'source' ? [source(id).publisher.en] : []))
  return new Set(sources.flatMap(({ publisher }) => zh.content.includes(publisher.zh) && !dated.has(publisher.en) && !en.content.includes(publisher.en) ? [publisher.en] : []))
}

/** What stands in a head in words, and what the checks below ask in their own way; the rest is how the deck behaves. */
const WORDS_OF_HEAD = new Set(['title', 'author', 'keywords', 'lang', 'htmlAttrs', 'exportFilename', 'clicks', 'backup'])

/** What a reader of the second edition would miss or find different, one sentence each. */
export function parityProblems(master: readonly Part[], english: readonly Part[]): string[] {
  const problems: string[] = []
  const ids = english.map(({ id }) => id)
  for (const { id } of master.filter(({ id }) => !ids.includes(id)))
    problems.push(`${id}: the English edition lacks the slide`)
  for (const id of ids.filter(id => !master.some(slide => slide.id === id)))
    problems.push(`${id}: only the English edition has the slide`)
  const shared = master.map(({ id }) => id).filter(id => ids.includes(id))
  const order = ids.filter(id => shared.includes(id))
  const moved = shared.find((id, i) => order[i] !== id)
  if (moved)
    problems.push(`${moved}: the English edition has the slides in another order from here on`)

  for (const zh of master) {
    const en = english.find(({ id }) => id === zh.id)
    if (!en)
      continue
    const agree = <T>(what: string, of: (slide: Part) => T) => {
      if (of(zh) !== of(en))
        problems.push(`${zh.id}: ${what}: “${String(of(zh))}” in Chinese, “${String(of(en))}” in English`)
    }
    agree('clicks', ({ clicks }) => clicks)
    agree('backup', ({ backup }) => backup)
    for (const key of new Set([...Object.keys(zh.head), ...Object.keys(en.head)])) {
      if (!WORDS_OF_HEAD.has(key))
        agree(`${key} in the head`, ({ head }) => typeof head[key] === 'object' ? JSON.stringify(head[key]) : head[key])
    }
    agree('marks of clicks in the note', marksIn)
    // What is missing from them is something unsaid.
    agree('paragraphs of the note', ({ note }) => noteParts(note).length)
    agree('pages, sources and dates on the slide', ({ content }) => pointersIn(content))
    // A speaker may name a source in one language and its year in the other.
    agree('pages and dates in the note', ({ note }) => pointersIn(note).replace(/source:\S+ ?/g, '').trim())
    agree('values on the slide', ({ content }) => valuesIn(content))
    agree('values in the note', ({ note }) => valuesIn(note))
    agree('terms in the note', ({ note }) => termsIn(note))
    const [named, told] = [factsIn(zh), factsIn(en)]
    const missing = [...named.all].filter(id => !told.all.has(id))
    if (missing.length > 0)
      problems.push(`${zh.id}: the English slide does not name ${missing.join(', ')}`)
    // An English term may bring its original along where the Chinese slide has no need to name it.
    const further = [...told.all].filter(id => !named.all.has(id) && !told.originals.has(id))
    if (further.length > 0)
      problems.push(`${zh.id}: only the English slide names ${further.join(', ')}`)
    for (const publisher of publishersMissed(zh, en))
      problems.push(`${zh.id}: the English slide does not name the source ${publisher}`)
    agree('parts', partsIn)
    agree('links', linksIn)
    for (const [language, { note }, mark] of [['Chinese', zh, '被问到时：…'], ['English', en, 'If asked: …']] as const) {
      if (!note)
        problems.push(`${zh.id}: the ${language} edition has no note`)
      else if (!noteParts(note).at(-1)?.asked)
        problems.push(`${zh.id}: the ${language} note does not end with “${mark}”`)
    }
    const left = CHINESE.exec((en.title + en.content + en.note).replace(MARKED, ''))
    if (left)
      problems.push(`${zh.id}: “${left[0]}” is not translated, or not marked with lang="zh-CN"`)
  }
  return problems
}
