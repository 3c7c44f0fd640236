import type { Fact, Lang } from '../../data/types'
import type { Gate } from '../support/finding'
import { dateText } from '../../data/text/date-words'
import { quantityText } from '../../data/text/format'
import { pageLabelOf } from '../../data/outline'
import { fact, factEntries, inYi, source } from '../../data/registry'
import { newestSeen, searchedUntil } from '../../data/search-dates'
import { spellings } from '../../data/tokens'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** Digits that are no claim, by selector. Everything else needs a fact, a source or a date of the search. */
const STRUCTURAL: Readonly<Record<string, string>> = {
  '.folio': 'page number',
  '[data-scale]': 'label of an axis',
  '[data-ordinal]': 'place in a list',
  '[data-count]': 'how many parts the deck itself has',
}

/** Terms that are no claim: the deck’s own subject. */
const SUBJECT: readonly string[] = ['中国视谷', 'china vision valley', 'vision intelligence', '视觉智能']

const BINDINGS = ['fact', 'source', 'search', 'page'] as const

/** A block of drawn text, and for each of its characters what the elements around it are bound to, e.g. `fact:F20`. */
interface Block {
  readonly text: string
  readonly bound: readonly (readonly string[])[]
}

const numbersIn = (texts: readonly string[]) => texts.flatMap(text => text.match(/\d+(?:\.\d+)?/g) ?? [])

/** Years from the first to the last input of a derived fact: it speaks of all of them. */
function yearsWithin(entry: Fact): readonly string[] {
  const years = entry.kind === 'derived' ? entry.inputs.flatMap(id => fact(id).year ?? []) : []
  return years.length > 0 ? Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => String(Math.min(...years) + i)) : []
}

function said(entry: Fact, lang: Lang): readonly string[] {
  const names = entry.kind === 'derived' ? [] : [...entry.names ?? [], ...entry.term ? [entry.term] : []].map(name => name[lang])
  const amounts = entry.value === undefined ? [] : [quantityText(entry, lang), String(inYi(entry)), quantityText({ ...entry, value: Math.abs(entry.value) }, lang)]
  return [...spellings(entry, lang, fact), ...names, ...amounts, ...yearsWithin(entry), entry.id, entry.period?.[lang] ?? '']
}

const known = new Map<string, { readonly numbers: ReadonlySet<string>, readonly words: string }>()

/** What a binding accounts for: numbers, and words in which a term may stand. */
function account(binding: string, lang: Lang): { readonly numbers: ReadonlySet<string>, readonly words: string } {
  const key = `${lang} ${binding}`
  const before = known.get(key)
  if (before)
    return before
  const [kind, id] = binding.split(':') as [typeof BINDINGS[number], string]
  const texts = {
    fact: () => said(fact(id), lang),
    source: () => [dateText(source(id).date, lang), source(id).title[lang]],
    search: () => [searchedUntil, newestSeen].map(month => dateText(month, lang)),
    page: () => [pageLabelOf(id)],
  }[kind]()
  const statement = kind === 'fact' ? fact(id).statement[lang] : ''
  const found = { numbers: new Set(numbersIn(texts)), words: [...texts, statement].join('\n').toLowerCase() }
  known.set(key, found)
  return found
}

/** The terms of the plan in one edition, long ones first. */
function planTerms(lang: Lang): readonly string[] {
  const terms = factEntries.flatMap((entry) => {
    if (entry.kind === 'derived')
      return []
    const names = entry.id.startsWith('F') ? entry.names ?? [] : []
    return [...entry.term ? [entry.term] : [], ...names.filter(name => name.zh.length > 3)].map(text => text[lang].toLowerCase())
  })
  return [...new Set(terms)].filter(term => !SUBJECT.includes(term) && !/^\d+$/.test(term)).sort((a, b) => b.length - a.length)
}

const TERMS: Readonly<Record<Lang, readonly string[]>> = { zh: planTerms('zh'), en: planTerms('en') }

/** Places in a block that need an account: digits, and terms not already inside a longer one. */
function claims(text: string, lang: Lang): { readonly from: number, readonly to: number, readonly number: boolean }[] {
  const digits = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(match => ({ from: match.index, to: match.index + match[0].length, number: true }))
  const taken: { from: number, to: number, number: boolean }[] = []
  const low = text.toLowerCase()
  for (const term of TERMS[lang]) {
    for (let at = low.indexOf(term); at >= 0; at = low.indexOf(term, at + 1)) {
      const whole = lang === 'zh' || (!/[a-z]/.test(low[at - 1] ?? '') && !/[a-z]/.test(low[at + term.length] ?? ''))
      if (whole && !taken.some(({ from, to }) => at < to && at + term.length > from))
        taken.push({ from: at, to: at + term.length, number: false })
    }
  }
  return [...digits, ...taken]
}

/**
 * Every number and every term of the plan that is seen stands inside an element that names a fact, a source or a date
 * of the search which accounts for it: what is on a slide can be followed to where it comes from.
 */
export const traceable: Gate = async (page, state) => {
  const { blocks, lang } = await currentSlide(page).evaluate(boundText, { structural: Object.keys(STRUCTURAL), kinds: [...BINDINGS] })
  const edition: Lang = lang.startsWith('en') ? 'en' : 'zh'
  const whats = blocks.flatMap(({ text, bound }) => claims(text, edition).flatMap(({ from, to, number }) => {
    const claim = text.slice(from, to)
    const shared = (bound[from] ?? []).filter(binding => bound.slice(from, to).every(others => others.includes(binding)))
    if (shared.includes('structural'))
      return []
    if (shared.length === 0)
      return [`${number ? 'the number' : 'the term'} ${claim} in “${brief(text, 32)}” is bound to no fact`]
    const accounted = shared.some((binding) => {
      const { numbers, words } = account(binding, edition)
      return number ? numbers.has(claim) : words.includes(claim.toLowerCase())
    })
    return accounted ? [] : [`${number ? 'the number' : 'the term'} ${claim} in “${brief(text, 32)}” is bound to ${shared.join(', ')}, which does not account for it`]
  }))
  return findings(state, whats)
}

/** Runs in the browser, so it stands alone. Text of each SVG text or block, character by character with its bindings. */
function boundText(slide: Element, { structural, kinds }: { readonly structural: readonly string[], readonly kinds: readonly string[] }): { blocks: Block[], lang: string } {
  const blocks = new Map<Element, { text: string, bound: string[][] }>()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement
    if (!parent || !node.data.trim() || parent.closest('.visually-hidden, style, script, defs') || !parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      continue
    const bindings: string[] = []
    let block: Element = parent
    let open = true
    for (let at: Element | null = parent; at && at !== slide.parentElement; at = at.parentElement) {
      if (open)
        block = at
      if (at.tagName === 'text' || !(['inline', 'contents'].includes(getComputedStyle(at).display) || at.tagName === 'tspan'))
        open = false
      for (const kind of kinds)
        bindings.push(...(at.getAttribute(`data-${kind}`) ?? '').split(' ').filter(Boolean).map(id => `${kind}:${id}`))
      if (structural.some(selector => at!.matches(selector)))
        bindings.push('structural')
    }
    const known = blocks.get(block) ?? { text: '', bound: [] }
    blocks.set(block, known)
    const words = node.data.replace(/\s+/g, ' ')
    known.text += words
    known.bound.push(...Array.from({ length: words.length }, () => bindings))
  }
  return { blocks: [...blocks.values()], lang: document.documentElement.lang }
}
