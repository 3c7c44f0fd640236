import type { Handout } from '../../components/print/job'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

const FACES = [
  { family: 'Handout Serif', weight: 400, file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  { family: 'Handout Serif', weight: 900, file: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf' },
  { family: 'Handout Sans', weight: 400, file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  { family: 'Handout Sans', weight: 600, file: '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf' },
] as const

/** Words that the sheets have of their own, and every letter. */
const ALWAYS = `${Array.from({ length: 0x7E - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('')}出处讲义第步被问到时·，。：`

/**
 * The deck's faces cut to the words of a handout. The faces of the site hold only what its slides say in them, so that
 * readers load little; notes and sources need more.
 */
export async function cutHandoutFaces(handout: Omit<Handout, 'faces'>): Promise<{ rules: string, files: ReadonlyMap<string, Uint8Array> }> {
  // Radicals share glyphs with ideographs and would spoil copying.
  const text = [...new Set(ALWAYS + JSON.stringify(handout))].filter(char => !/[\u2E80-\u2FDF]/.test(char)).sort().join('')
  const files = new Map<string, Uint8Array>()
  const rules = await Promise.all(FACES.map(async ({ family, weight, file }) => {
    const name = `${family.toLowerCase().replace(' ', '-')}-${weight}.woff2`
    files.set(name, await subsetFont(await readFile(require.resolve(file)), text, { targetFormat: 'woff2', noHinting: true }))
    return `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:url('./${name}') format('woff2')}`
  }))
  return { rules: rules.join(''), files }
}
