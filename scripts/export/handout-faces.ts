import type { Handout } from '../../components/print/job'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WORDS } from '../../components/chrome/wording'
import { FACES, fontFace, LATIN } from '../../plugins/fonts/faces'
import { slices } from '../../plugins/fonts/slices'
import { subsetFace } from '../../plugins/fonts/subset'
import { ROOT } from '../lib/paths'

/** Voices whose faces the sheets are set in. */
const VOICES: ReadonlySet<string> = new Set(['thin', 'title', 'plain', 'strong'])

/** Words that the sheets have of their own, and every letter. */
const ALWAYS = LATIN + [WORDS.handout, WORDS.sourceList, WORDS.step, WORDS.asked].flatMap(word => Object.values(word)).join('')

/**
 * The deck's faces, subset to the words of a handout. The faces of the site hold only what its slides say in them, so that
 * readers load little; notes and sources need more.
 */
export async function subsetHandoutFaces(handout: Omit<Handout, 'faces'>): Promise<{ rules: string, files: ReadonlyMap<string, Uint8Array> }> {
  const text = slices([ALWAYS + JSON.stringify(handout)])[0]!
  const dir = join(ROOT, '.generated/build')
  await mkdir(dir, { recursive: true })
  const files = new Map<string, Uint8Array>()
  const rules = await Promise.all(FACES.filter(({ voice }) => VOICES.has(voice)).map(async (deckFace) => {
    const face = { ...deckFace, family: deckFace.family.replace('Deck', 'Handout') }
    // Running text in English is set closer by the forms of its language.
    const name = await subsetFace(face, text, dir, ['locl'])
    files.set(name, await readFile(join(dir, name)))
    return fontFace(face, `./${name}`, 'woff2')
  }))
  return { rules: rules.join(''), files }
}
