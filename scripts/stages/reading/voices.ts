/** The text of a page by font face, in parts by when it is seen: first what the browser lays out for the first screen. */
export interface Voices {
  /** Running text. */
  readonly plain: readonly string[]
  /** Strong text. */
  readonly strong: readonly string[]
  /** The heavy serif of titles. */
  readonly title: readonly string[]
  /** The serif of the backup part. */
  readonly quiet: readonly string[]
  /** The light serif, used only in figures. */
  readonly thin: readonly string[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'' }

/** The readable text of a piece of a page. */
function read(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITIES[entity]!)
}

function all(html: string, pattern: RegExp): string {
  return (html.match(pattern) ?? []).map(read).join('')
}

const CONTENTS = /<nav class="contents".*?<\/nav>/gs
/** What is between the slides: names of chapters and the links from one to the next. */
const FRAME = /<h2.*?<\/h2>|<nav class="chapter-nav".*?<\/nav>/gs
/** Collapsed at first, except for its summary. */
const FOLDED = /<\/summary>.*?<\/details>/gs
/** Not laid out while the first screen is read: the parts of a slide with `content-visibility`. */
const SKIPPED = /<(figure|div|aside) class="(?:reading-figure|narration|asked)".*?<\/\1>/gs
/** Figures made of HTML: their styles are their own, so that any face may set any of their words. */
const FLOWING = /<div class="flowing">.*?<\/figure>/gs
const HEADINGS = /<h[1-6][\s>].*?<\/h[1-6]>/gs
const STRONG = /class="(?:subtitle|start)".*?<\/(?:p|a)>|<(th|b|strong)[\s>].*?<\/\1>|<text[^>]*class="(?:[^"]* )?strong[" ].*?<\/text>/gs
/** Words that a script may show later are in attributes. */
const KEPT = /data-[a-z]+="([^"]*)"/g

/** Texts inside drawings that carry a class. */
function drawn(html: string, name: string): string {
  return all(html, new RegExp(`<text[^>]*class="(?:[^"]* )?${name}[" ].*?</text>`, 'gs'))
}

/** Sorts the text of a rendered page by voice. */
export function voicesOf(html: string): Voices {
  const page = html.replace(CONTENTS, '')
  const [cover, firstChapter, ...others] = page.split('<section id="part-')
  const next = firstChapter!.split('<section').slice(0, 2).join('<section')
  const screen = (cover! + next.replace(SKIPPED, '')).replace(FOLDED, '')
  const near = next.replace(FOLDED, '')
  const everything = read(html) + [...html.matchAll(KEPT)].map(([, words]) => words).join('')
  const contents = all(html, CONTENTS)
  const flowing = all(page, FLOWING)
  return {
    plain: [read(screen) + all(page, FRAME), read(near), contents, read(firstChapter!.replace(FOLDED, '')), everything],
    strong: [all(screen, STRONG), all(near, STRONG), all(page, STRONG) + contents + flowing],
    title: [all(page, /<h[12].*?<\/h[12]>/gs) + all(screen, HEADINGS) + '核', drawn(near, 'serif') + all(page, HEADINGS) + drawn(page, 'serif') + flowing],
    quiet: [all(others.at(-1)!, HEADINGS) + drawn(page, 'serif-quiet') + flowing],
    thin: [drawn(page, 'serif-thin') + flowing],
  }
}
