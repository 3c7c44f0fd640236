import { countWord } from '../../data/text/count-words'

/** One text in both editions. */
export interface Rendering {
  /** Where it stands, for the message. */
  readonly where: string
  readonly zh: string
  readonly en: string
}

/**
 * Words that turn a statement about, and what the other edition must then have: one without the other is a slip of the pen or
 * of the translation. Only what can be told by single words is asked, and not every word both ways: English denies in many forms.
 */
const TURNS: readonly { readonly sense: string, readonly from: 'zh' | 'en', readonly has: RegExp, readonly asks: RegExp }[] = [
  {
    sense: 'a denial',
    from: 'zh',
    // “够不够” asks, it does not deny.
    has: /(?<!够)不(?!同|一(?!定)|取)|没|非|未(?!来|必)|无(?!人)/,
    asks: /\b(?:not|no|never|none|neither|nor|nobody|nothing|nowhere|without|cannot|only|alone|instead|rather|fail\w*|lack\w*|hypothetical|independent|borders|differ\w*|other|another)\b|n’t|\bun(?!i|de|til|fold)|\bin(?:complete|direct)|\bnon-|\bthis deck’s/i,
  },
  { sense: 'a denial', from: 'en', has: /\bnot\b/i, asks: /[不没非未无空]/ },
  { sense: 'money in 亿元', from: 'zh', has: /(?<!\})亿元/, asks: /\b(?:bn|billion|trillion)\b/i },
  { sense: 'money in millions', from: 'en', has: /\bmillion/i, asks: /百万|[^亿]万元/ },
  { sense: 'north', from: 'zh', has: /北(?!京)/, asks: /\bnorth|^N$/i },
  { sense: 'north', from: 'en', has: /\bnorth/i, asks: /北/ },
  { sense: 'south', from: 'zh', has: /南/, asks: /\bsouth/i },
  { sense: 'south', from: 'en', has: /\bsouth/i, asks: /南/ },
  { sense: 'earlier', from: 'zh', has: /早了|更早/, asks: /\b(?:earlier|sooner)\b/i },
  { sense: 'earlier', from: 'en', has: /\b(?:earlier|sooner)\b/i, asks: /[早前]/ },
  { sense: 'later', from: 'zh', has: /晚了|推迟/, asks: /\blater\b/i },
  { sense: 'inside', from: 'zh', has: /之内|以内/, asks: /\b(?:within|inside|among)\b|two of the four/i },
  { sense: 'outside', from: 'zh', has: /(?<!不是.{0,6})(?:之外|以外)/, asks: /\b(?:outside|beyond|other than|apart|aside|elsewhere|besides)\b/i },
  { sense: 'above', from: 'zh', has: /高于|之上/, asks: /\b(?:above|over|more than|higher)\b/i },
  { sense: 'below', from: 'zh', has: /低于|之下/, asks: /\b(?:below|under|lower|less than)\b/i },
  { sense: 'below', from: 'en', has: /\bbelow\b/i, asks: /[下低]/ },
  { sense: 'above', from: 'en', has: /\babove\b/i, asks: /[上高]|超/ },
  { sense: 'east', from: 'en', has: /\beast/i, asks: /东/ },
  { sense: 'west', from: 'en', has: /\bwest(?! Lake)/i, asks: /西/ },
  { sense: 'left', from: 'zh', has: /左/, asks: /\bleft/i },
  { sense: 'left', from: 'en', has: /\b(?:on|to|at) the left|\bleft of/i, asks: /左/ },
  { sense: 'right', from: 'en', has: /\b(?:on|to|at) the right|\bright of|\bright-hand/i, asks: /右/ },
  { sense: 'before', from: 'zh', has: /此前|之前|以前/, asks: /\b(?:before|earlier|previous|prior|until|ago|past|former)/i },
  { sense: 'first', from: 'zh', has: /最早|首次|率先/, asks: /\b(?:first|earliest|lead)/i },
  { sense: 'about', from: 'zh', has: /约(?!束|定|会)/, asks: /\b(?:about|some|around|approximate(?:ly)?|nearly|roughly|almost)\b|≈|\bc\./i },
  { sense: 'about', from: 'en', has: /\babout (?:\{|\d|half|a (?:third|quarter|tenth))|\bapproximately\b|≈/i, asks: /约|余|近|左右|≈|大致|多/ },
  { sense: 'more', from: 'zh', has: /多于|大于|超过/, asks: /\b(?:more|over|exceed\w*|above|larger|wider|beyond|greater|pass\w*)\b|[>+]/i },
  { sense: 'all', from: 'zh', has: /全部|所有/, asks: /\b(?:all|every|whole|entire|each|full)\b/i },
  { sense: 'both', from: 'en', has: /\bboth\b/i, asks: /[两都均双二同]/ },
  { sense: 'doubling', from: 'en', has: /\bdoubl/i, asks: /翻|倍|双/ },
  { sense: 'a rise', from: 'zh', has: /上升|上调|增长|提高/, asks: /\b(?:ris|rose|grow|grew|increas|rais|up\b|high|more\b|improv)/i },
  { sense: 'a growth rate', from: 'zh', has: /增速|增长率/, asks: /\b(?:grow|grew|rate|pace|speed|on the year)|\+\d/i },
  { sense: 'a growth rate', from: 'en', has: /\bgrowth rate|\byear on year/i, asks: /增速|增长|同比|率/ },
  { sense: 'a share', from: 'zh', has: /占比|份额|比重/, asks: /\b(?:share|part|proportion)\b|%/i },
  { sense: 'the core', from: 'zh', has: /核心(?!引领区)/, asks: /\bcores?\b|\beach target\b/i },
  { sense: 'the core', from: 'en', has: /\bcores?\b/i, asks: /核|cores/ },
  { sense: 'the total', from: 'en', has: /\btotals?\b/i, asks: /[总共全]|合计/ },
  { sense: 'the province', from: 'zh', has: /全省|省级|省内/, asks: /\bprovinc|Zhejiang/i },
  { sense: 'the province', from: 'en', has: /\bprovinc/i, asks: /[省浙]/ },
  { sense: 'the country', from: 'zh', has: /全国|国家级/, asks: /\b(?:nation|countr|China|state\b)/i },
  { sense: 'money paid in', from: 'zh', has: /到位|实缴|投出/, asks: /\b(?:paid|in place|invest\w*|drawn)\b/i },
  { sense: 'money paid in', from: 'en', has: /\bpaid\b/i, asks: /到位|实缴|付|投出/ },
  { sense: 'something planned', from: 'en', has: /\bplanned\b/i, asks: /计划|拟|规划|预/ },
  { sense: 'a stretch goal', from: 'zh', has: /冲刺/, asks: /\bstretch/i },
  { sense: 'a stretch goal', from: 'en', has: /\bstretch/i, asks: /冲刺/ },
  { sense: 'a supposition', from: 'zh', has: /假设|假定/, asks: /\b(?:suppos|assum|hypothetical|if\b|were\b)/i },
  { sense: 'something gradual', from: 'zh', has: /逐步|逐渐/, asks: /\bgradual|step by step/i },
  { sense: 'something gradual', from: 'en', has: /\bgradual/i, asks: /逐步|逐渐/ },
  { sense: 'what drives', from: 'zh', has: /驱动/, asks: /\bdriven\b|\bdrives?\b/i },
  { sense: 'something upheld', from: 'zh', has: /维持/, asks: /\bup(?:held|hold)/i },
  { sense: 'something upheld', from: 'en', has: /\bup(?:held|hold)/i, asks: /维持/ },
  { sense: 'something lifted', from: 'zh', has: /撤销|取消|解除/, asks: /\b(?:lift|revo|withdr|cancel|repeal|overturn)/i },
  { sense: 'what is public', from: 'en', has: /\bpublic(?:ly)?\b/i, asks: /公/ },
  { sense: 'something unseen', from: 'zh', has: /未见|没有?找到|未找到|没有?查到|未查到|没有?见到/, asks: /\b(?:found|find|seen?|saw|search|trace|known?|confirm|record|alone|no\b|nothing|undated)/i },
  { sense: 'what does not follow', from: 'zh', has: /不等于|不说明/, asks: /\b(?:not|n’t|neither|no)\b/i },
  { sense: 'what does not follow', from: 'en', has: /(?:does|do|did)(?: not|n’t) (?:mean|show|imply)|not the same/i, asks: /不等于|不意味|不代表|不说明|不是|并不|不能|不同/ },
  { sense: 'a date', from: 'zh', has: /^(?:时间|日期|年份)/, asks: /\b(?:time|date|when|year|since)\b/i },
  { sense: 'a question', from: 'zh', has: /？/, asks: /\?/ },
  { sense: 'a question', from: 'en', has: /\?/, asks: /？|够不够|多少/ },
]

/** Ordinals that do not begin like their number. */
const ORDINALS: Readonly<Record<number, string>> = { 3: 'third', 5: 'fifth', 9: 'ninth' }
/** Stands for the number of a fact, which may be any. */
const FACT = '{}'
/** Counts that are told in words, and what may stand for them; one and two stand in too many other words. */
const COUNTS = [3, 4, 5, 6, 7, 8, 9].map((count) => {
  const [zh, en] = [countWord(count, 'zh'), countWord(count, 'en')]
  const english = `\\b(?:${[en, ORDINALS[count]].filter(Boolean).join('|')})`
  return {
    zh: { word: zh, told: new RegExp(`${zh}[个份项把类家条根块组处件]`), has: new RegExp(`${zh}|${count}|${FACT}`) },
    en: { word: en, told: new RegExp(`${english}\\b`, 'i'), has: new RegExp(`${english}|${count}|${FACT}`, 'i') },
  }
})

const OTHER = { zh: 'en', en: 'zh' } as const
const LANGUAGE = { zh: 'Chinese', en: 'English' } as const
const HAN = /\p{Script=Han}/u

/** A text with a stand-in for each number of a fact: ids are English words in both editions. */
export const worded = (text: string) => text.replaceAll(/\{[^|}]*\|([^}]*)\}/g, '$1').replaceAll(/\{[^}]*\}/g, FACT)

/** The years that a text names in figures. */
const yearsIn = (text: string) => [...new Set(text.match(/(?<![\d>≈])(?:19|20)\d\d(?!\d|亿| ?bn)/g))].sort().join(' ')

/** Texts of which one edition has lost such a word, names another year, or says the opposite. */
export function senseProblems(texts: readonly Rendering[]): string[] {
  return texts.filter(({ zh }) => HAN.test(zh)).flatMap(({ where, ...text }) => {
    const said = { zh: worded(text.zh), en: worded(text.en) }
    const lost = TURNS
      // What the other edition has may stand in the id of a fact, which names its subject.
      .filter(({ from, has, asks }) => has.test(said[from]) && !asks.test(text[OTHER[from]]))
      .map(({ sense, from }) => `${sense} is told in ${LANGUAGE[from]} only`)
    const counts = COUNTS.flatMap(count => (['zh', 'en'] as const)
      .filter(from => count[from].told.test(said[from]) && !count[OTHER[from]].has.test(said[OTHER[from]]))
      .map(from => `${count[from].word} is told in ${LANGUAGE[from]} only`))
    const years = yearsIn(said.zh) === yearsIn(said.en) ? [] : ['the years differ']
    return [...lost, ...counts, ...years].map(problem => `${where}: ${problem}: “${text.zh}” – “${text.en}”`)
  })
}
