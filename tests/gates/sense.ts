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
]

/** Texts of which one edition has lost such a word, or says the opposite. */
export function senseProblems(texts: readonly Rendering[]): string[] {
  return texts.flatMap(({ where, ...text }) => TURNS
    .filter(({ from, has, asks }) => has.test(text[from]) && !asks.test(text[from === 'zh' ? 'en' : 'zh']))
    .map(({ sense, from }) => `${where}: ${sense} is told in ${from === 'zh' ? 'Chinese' : 'English'} only: “${text.zh}” – “${text.en}”`))
}
