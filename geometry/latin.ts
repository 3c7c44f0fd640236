// Advance widths in em of Latin letters, by face: measured on the bundled fonts at the heaviest weight that sets words,
// size adjustment included and rounded up. A letter that is not listed counts as wide as the widest one except W.
const SANS: Readonly<Record<string, string>> = {
  0.2: '\'|‘’',
  0.25: ' `l·,.Iij',
  0.34: '()²!"1:;',
  0.38: 'ft{}“”r',
  0.42: '-[]*',
  0.46: 'z×/\\–',
  0.5: '7^sy+<=>?_vx−',
  0.52: 'Zacegkou',
  0.54: '2356890$Lbdhnpq~4',
  0.58: 'EJPQSTYBCDGORVX',
  0.6: 'AHKU',
  0.68: 'N&M—',
  0.74: 'w#',
  0.86: 'mW…@%',
}

const SERIF: Readonly<Record<string, string>> = {
  0.27: ' \'’‘',
  0.34: ',.:;·',
  0.38: 'ij|!l',
  0.42: '-[]{}()ft²',
  0.46: '/I\\J`',
  0.52: '"*?rs“”',
  0.6: 'zcaevy',
  0.64: '$+0123456789<=>S^_gx~–−#Zo',
  0.7: 'FLqEdkPbhnpu',
  0.76: 'CTYBXV',
  0.8: 'AGRDKOQ',
  0.9: '&NUHw',
  1.05: '—%@…×Mm',
  1.12: 'W',
}

const tableOf = (classes: Readonly<Record<string, string>>) =>
  new Map(Object.entries(classes).flatMap(([width, characters]) => [...characters].map(char => [char, Number(width)] as const)))

const TABLES = { sans: tableOf(SANS), serif: tableOf(SERIF) }
const UNKNOWN = 0.9

const WORD = /[a-z]{2}/i
const FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Whether a line is English: words in Latin letters and nothing Chinese, which would set its quotes and dashes full-width. */
export function isLatin(text: string): boolean {
  return WORD.test(text) && !FULL_WIDTH.test(text)
}

/** Width of a line of Latin words, in pixels. */
export function latinWidth(text: string, size: number, face: keyof typeof TABLES): number {
  return [...text].reduce((sum, char) => sum + (TABLES[face].get(char) ?? UNKNOWN), 0) * size
}
