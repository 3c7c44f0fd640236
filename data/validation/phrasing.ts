import type { FieldError } from './shapes'
import type { Bound, FactEntry, Lang, Measure, StatedFact } from '../types'

/** Checks of a statement's words against its fields: measure, kind and counts. */

/** Words by which a statement names its measure; longer ones first, which are taken out before the shorter ones in them are looked for. */
const MEASURE_NAMES: readonly (readonly [string, readonly Measure[]])[] = [
  ['总规模', ['total-scale', 'fund']],
  ['总体规模', ['total-scale']],
  ['核心', ['core-revenue', 'core-scale']],
  ['营收', ['revenue', 'core-revenue']],
  ['产值', ['output']],
  ['GDP', ['gdp']],
  ['经济总量', ['gdp']],
  ['增加值', ['value-added']],
  ['净利润', ['profit']],
  ['规模', ['scale', 'core-scale', 'fund']],
  ['面积', ['area']],
]

/** Measures that a statement can only name with one of the words above. */
const NAMED = new Set<Measure>(MEASURE_NAMES.flatMap(([, measures]) => measures))

/** Words by which a sentence says how a value bounds the true one, or that it speaks of size alone; and what to write. */
export const BOUND_WORDS: Readonly<Record<Bound, Readonly<Record<Lang, readonly [RegExp, string]>>>> = {
  '>': { zh: [/超|突破|刚过|多于|大小/, '超过'], en: [/more than|over|above|pass|exceed|in size/i, 'more than'] },
  '≤': { zh: [/至多|不超过|最多|以内/, '至多'], en: [/at most|no more than|up to/i, 'at most'] },
  '≈': { zh: [/约|近|左右|大小/, '约'], en: [/about|around|some |roughly|nearly|worked back|in size/i, 'about'] },
}

const TARGET_WORDS = /目标|提出|打造|冲刺|力争|争取|要达到|要打造|建成|到20\d\d年/
const NOT_YET = /目标|力争|要达到|要打造|冲刺|提出打造/
const SUPPOSED = /假设/
const PENDING_NOTE = /尚未|是打算/
const INTENT = /争取|推动|推进|加快|力争|拟|将|提出|计划/
const FALLS = /下降|减少|下滑|[-−]\d/
const OVER = /超|突破|多(?!元)|以上|余|不低于|至少/
const ABOUT = /约|近|左右/

const NUMERALS = '零一二三四五六七八九十'

/** Small numbers in a statement: digits, or a numeral before the noun. */
function countsIn(text: string, classifier: string): readonly number[] {
  const digits = [...text.matchAll(/(?<![\d.A-Za-z〔])(\d+)(?!\d|\.\d|年|月|日|G|亿|万|%|号)/g)].map(match => Number(match[1]))
  const words = [...text.matchAll(new RegExp(`([${NUMERALS.slice(1)}两双])(?=[“”]|${classifier}|个|项|大|层|端|期|类|家|区|核|园)`, 'g'))]
    .map(([, word]) => word === '两' || word === '双' ? 2 : NUMERALS.indexOf(word!))
  return [...digits, ...words]
}

function countErrors(entry: StatedFact): readonly FieldError[] {
  if (entry.unit !== 'items' || entry.value === undefined)
    return []
  return (['statement', 'term'] as const).flatMap((field) => {
    const counts = countsIn(entry[field]?.zh ?? '', entry.classifier?.zh ?? '个')
    return counts.length === 0 || counts.includes(entry.value!)
      ? []
      : [{ field: 'value', message: `contradicts the fact’s own ${field}.zh, which counts ${counts.join(' and ')} where the value is ${entry.value}; correct the one that is wrong.` }]
  })
}

function boundErrors({ bound, value, unit, statement }: StatedFact): readonly FieldError[] {
  if (value === undefined)
    return []
  const over = OVER.test(statement.zh)
  const prints = unit !== 'items' && /\d/.test(statement.zh.replace(/\d{4}年/g, ''))
  if (bound === '>' && !over && (prints || unit === 'items'))
    return [{ field: 'bound', message: 'is >, but statement.zh does not say so (超过, 突破, 多); correct the one that is wrong.' }]
  if (bound === '≈' && prints && !ABOUT.test(statement.zh))
    return [{ field: 'bound', message: 'is ≈, but statement.zh does not say 约; correct the one that is wrong.' }]
  const [words, instead] = bound ? BOUND_WORDS[bound].en : []
  if (prints && words && !words.test(statement.en))
    return [{ field: 'bound', message: `is ${bound}, but statement.en tells the value as if it were exact; say so (${instead}), or correct the bound.` }]
  if (bound === undefined && prints && /(?:超过?|突破)\d|\d多/.test(statement.zh))
    return [{ field: 'bound', message: 'is missing, but statement.zh says that the value is exceeded; add bound: \'>\' or correct the statement.' }]
  if (bound === undefined && prints && /约\d/.test(statement.zh))
    return [{ field: 'bound', message: 'is missing, but statement.zh says 约; add bound: \'≈\' or correct the statement.' }]
  return []
}

function measureErrors({ measure, statement }: StatedFact): readonly FieldError[] {
  if (measure === undefined || !NAMED.has(measure))
    return []
  let rest = statement.zh
  const said = MEASURE_NAMES.filter(([word]) => {
    const isSaid = rest.includes(word)
    rest = rest.replaceAll(word, ' ')
    return isSaid
  })
  if (said.length === 0 || said.some(([, measures]) => measures.includes(measure)))
    return []
  return [{ field: 'measure', message: `is ${measure}, but statement.zh speaks of ${said.map(([word]) => word).join(', ')}; a measure must be called by its name.` }]
}

function kindErrors({ kind, value, unit, statement }: StatedFact): readonly FieldError[] {
  if (SUPPOSED.test(statement.zh) !== (kind === 'hypothetical'))
    return [{ field: 'kind', message: `is ${kind}, but statement.zh ${kind === 'hypothetical' ? 'supposes nothing' : 'only supposes it'} (假设); correct the kind or the statement.` }]
  if (kind === 'target' && !TARGET_WORDS.test(statement.zh))
    return [{ field: 'kind', message: 'is target, but statement.zh tells it as if it had happened; write 目标, or correct the kind.' }]
  if (kind === 'actual' && value === undefined && NOT_YET.test(statement.zh))
    return [{ field: 'kind', message: 'is actual, but statement.zh speaks of a target; correct the kind or the statement.' }]
  if ((kind === 'actual' || (kind === 'statement' && unit !== 'items')) && value !== undefined && NOT_YET.test(statement.zh))
    return [{ field: 'kind', message: `is ${kind}, but statement.zh speaks of a target; correct the kind or the statement.` }]
  return []
}

/** What its own note calls yet to come, worded as done. */
function pendingErrors({ note, statement }: StatedFact): readonly FieldError[] {
  return !PENDING_NOTE.test(note?.zh ?? '') || INTENT.test(statement.zh)
    ? []
    : [{ field: 'statement.zh', message: 'tells as done what note.zh calls yet to come; write 争取, 推动, 加快 or the like, or correct the note.' }]
}

/** Growth worded as a decline, or a decline worded as growth. */
function signErrors({ measure, value, statement }: StatedFact): readonly FieldError[] {
  if (measure !== 'growth' || value === undefined || !/\d%/.test(statement.zh))
    return []
  return FALLS.test(statement.zh) === (value < 0) ? [] : [{ field: 'value', message: `is ${value}, but statement.zh tells it as ${value < 0 ? 'a rise' : 'a fall'}; correct the one that is wrong.` }]
}

/** Contradictions between the words of a stated fact and its fields. */
export function phrasingErrors(entry: FactEntry): readonly FieldError[] {
  return entry.kind === 'derived' ? [] : [countErrors, boundErrors, measureErrors, kindErrors, pendingErrors, signErrors].flatMap(check => check(entry))
}
