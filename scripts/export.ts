import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { editions } from '../data/editions'
import { FORMATS, exportDeck } from './export/run'
import { command } from './lib/command'
import { buildDeck, isFresh } from './lib/build'
import { UserError } from './lib/fail'
import { ROOT } from './lib/paths'

const HELP = `Usage: npm run export [-- --only slides,handout --range 2-5,A1 --out export --lang zh --png]

Exports the deck: slides as PDF, steps as PDF, a handout with the notes on A4 and an editable PPTX.

  --only   some of slides, steps, handout, pptx, png, separated by commas; default all but png
  --png    pictures of the slides as well
  --range  page numbers as they stand on the slides, e.g. 3 or 2-5,A1-A3; default all
  --out    folder for the files, default export
  --lang   some of ${editions.map(({ lang }) => lang).join(', ')}, separated by commas; default all editions
  --dir    a deck that is already built, instead of dist, which is built anew when it is stale
  --help   print this`

await command({ call: 'npm run export', help: HELP, options: {
  only: { type: 'string', default: 'slides,steps,handout,pptx' },
  png: { type: 'boolean', default: false },
  range: { type: 'string' },
  out: { type: 'string', default: 'export' },
  lang: { type: 'string', default: editions.map(({ lang }) => lang).join(',') },
  dir: { type: 'string' },
} }, async ({ values }) => {
  const formats = chosen('only', values.only, FORMATS)
  const langs = chosen('lang', values.lang, editions.map(({ lang }) => lang))
  const started = performance.now()
  if (values.dir === undefined && !isFresh()) {
    console.log('Building the deck…')
    await buildDeck()
  }
  const dir = resolve(ROOT, values.dir ?? 'dist')
  if (!existsSync(join(dir, 'index.html')))
    throw new UserError(`--dir ${values.dir} holds no built deck; run npm run build or leave --dir out.`)
  await exportDeck({
    dir,
    out: resolve(process.cwd(), values.out),
    editions: editions.filter(({ lang }) => langs.includes(lang)),
    formats: values.png && !formats.includes('png') ? [...formats, 'png'] : formats,
    ...values.range === undefined ? {} : { range: values.range },
  })
  console.log(`Exported in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  return 0
})

/** The words of a list that an option takes. */
function chosen<T extends string>(option: string, text: string, known: readonly T[]): readonly T[] {
  const words = text.split(',').map(word => word.trim()).filter(Boolean)
  const unknown = words.find(word => !known.includes(word as T))
  if (unknown !== undefined || words.length === 0)
    throw new UserError(`--${option} ${text}: ${unknown ?? 'nothing'} is not one of ${known.join(', ')}.`)
  return known.filter(word => words.includes(word))
}
