import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Theme } from 'unocss/preset-wind3'
import { defineConfig } from 'unocss'
import { slideFile } from './plugins/edition.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

/** Parts of Slidev's client that this deck never shows, by their path within it. */
const UNSEEN = /\/(?:builtin|layouts|scripts|\.generated|node_modules)\/|\/(?:CodeRunner|DevicesSelectors|DragControl|DrawingControls|Goto|InfoDialog|RecordingControls|RecordingDialog|ShikiEditor|SideEditor|WebCamera|TitleIcon|SlideLoading|export)\.vue$|\/(?:code|katex|shiki-twoslash)\.css$|\/code-runners\.ts$/

function sources(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(?:vue|ts|css|md)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

const read = (files: readonly string[]) => files.map(file => readFileSync(file, 'utf8')).join('\n')
const isShown = (file: string) => !UNSEEN.test(file.slice(client.length))
const ofClient = sources(client).filter(file => !file.slice(client.length).includes('/node_modules/'))
const unseen = read(ofClient.filter(file => !isShown(file)))
const seen = read([
  ...ofClient.filter(isShown),
  ...['components', 'layouts', 'styles'].flatMap(folder => sources(join(root, folder))),
  // Of the texts only the slides of this build: a word of the README would keep a utility, and no build would be made anew for it.
  resolve(slideFile),
])

/** A utility that only parts of Slidev use that are never shown; Slidev requests the utilities of its whole client. */
function isUnseen(token: string): boolean {
  const words = /^\[(.+?)(?:~?="?(.*?)"?)?\]$/.exec(token)?.slice(1).filter(Boolean) ?? [token]
  return words.some(word => unseen.includes(word) && !seen.includes(word))
}

/** The properties that utilities are composed of, with their initial values. UnoCSS sets them on every element. */
let composed: Readonly<Record<string, string | number>> = {}

/** As registered properties they cost nothing: set on every element, they would take a tenth of the time of a page turn. */
const registered = () => Object.entries(composed).map(([name, value]) => `@property ${name}{syntax:"*";inherits:false;initial-value:${value}}`).join('\n')

export default defineConfig<Theme>({
  extendTheme(theme) {
    composed = theme.preflightBase ?? composed
    delete theme.preflightBase
  },
  preflights: [{ getCSS: registered }],
  blocklist: [
    // UnoCSS reads plain attributes as utilities; on SVG elements they are presentation attributes, not multiples of 4 px.
    token => /^\[(?:font-size|stroke-width|letter-spacing|opacity|fill-opacity|width|height)~=/.test(token),
    // Only speaker notes are prose, and `styles/notes.css` styles them. With UnoCSS's rules the browser would recheck all
    // descendants whenever a class of a slide changes.
    token => /(?:^|:)prose/.test(token),
    isUnseen,
  ],
})
