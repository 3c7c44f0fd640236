import type { Lang } from '../../data/types.ts'
import type { Voice } from './text.ts'

/** A font face of the deck. */
export interface Face {
  /** Family name that the styles use. */
  readonly family: string
  readonly weight: number
  /** Static TrueType file: variable fonts would become Type 3 in a PDF. */
  readonly file: string
  /** The part of the text it draws; Latin faces are limited to certain characters, so that the Chinese face draws the rest. */
  readonly voice: Voice | 'latin'
}

/** Every face of the deck. */
export const FACES: readonly Face[] = [
  ...([[400, '400Regular', 'thin'], [600, '600SemiBold', 'quiet'], [900, '900Black', 'title']] as const).map(([weight, name, voice]) => ({
    family: 'Deck Serif',
    weight,
    voice,
    file: `@expo-google-fonts/noto-serif-sc/${name}/NotoSerifSC_${name}.ttf`,
  })),
  ...([[400, '400Regular', 'plain'], [600, '600SemiBold', 'strong']] as const).map(([weight, name, voice]) => ({
    family: 'Deck Sans',
    weight,
    voice,
    file: `@expo-google-fonts/noto-sans-sc/${name}/NotoSansSC_${name}.ttf`,
  })),
  ...([[400, '400Regular'], [500, '500Medium'], [600, '600SemiBold'], [700, '700Bold']] as const).map(([weight, name]) => ({
    family: 'Deck Figures',
    weight,
    voice: 'latin' as const,
    file: `@expo-google-fonts/barlow-semi-condensed/${name}/BarlowSemiCondensed_${name}.ttf`,
  })),
]

/** What the Latin faces draw: ASCII and the signs that belong to numbers; in English also quotation marks, dashes and ellipses, which Chinese sets full-width. */
export const LATIN_RANGES: Readonly<Record<Lang, string>> = {
  zh: 'U+20-21, U+23-26, U+28-7E, U+B2, U+B7, U+D7, U+E9, U+2212, U+2264, U+2265',
  en: 'U+20-7E, U+B2, U+B7, U+D7, U+E9, U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2026, U+2212, U+2264, U+2265',
}

/** Every character that the Latin faces can be asked for. */
export const LATIN = `${Array.from({ length: 0x7E - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('')}²×−≤≥·é–—‘’“”…`

/** Goes into the first slice of each face: the spacing of punctuation depends on its neighbours, which only works within one font. */
export const PUNCTUATION = '，。、：；？！“”‘’（）《》〈〉【】—…·—–\'" '

/** A face as a rule of a style sheet. */
export function fontFace(face: Face, url: string, format: string, range?: string): string {
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:block;src:url('${url}') format('${format}')`
    + `${range ? `;unicode-range:${range}` : ''}${face.voice === 'latin' ? ';size-adjust:106%' : ''}}`
}
