import JSZip from 'jszip'
import { editionDate } from './finish'

/** Font of the Chinese text: part of every Windows and of every Office for the Mac. */
const CHINESE = 'Microsoft YaHei'

/**
 * Sets what the library leaves out: the East Asian font, without which each program picks its own, the language of the
 * notes, and the date of the edition instead of that of the export; drops what it writes against the format.
 */
export async function finishPptx(raw: Uint8Array, tag: string): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(raw)
  const date = editionDate()
  const result = new JSZip()
  for (const name of Object.keys(source.files).sort()) {
    const file = source.files[name]!
    if (file.dir)
      continue
    // Folders are left out: a package is its files, and the first one says what the others are.
    const content = name.endsWith('.xml') ? finishPart(name, await file.async('string'), tag, date) : await file.async('uint8array')
    result.file(name, content, { date, createFolders: false })
  }
  return result.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } })
}

function finishPart(name: string, xml: string, tag: string, date: Date): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.toISOString().replace(/\.\d+Z$/, 'Z')}`)
  if (name.startsWith('ppt/theme/'))
    return xml.replace(/<a:ea typeface=""\s*\/>/g, `<a:ea typeface="${CHINESE}"/>`)
  const chinese = xml.replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${CHINESE}"`)
  if (name.startsWith('ppt/notesSlides/'))
    return notes(chinese, tag)
  const valid = chinese
    // The library describes a paragraph anew before each run; the format allows it only once, and PowerPoint would offer to repair the file.
    .replace(/<\/a:r><a:pPr\b(?:[^>]*\/>|[^]*?<\/a:pPr>)/g, '</a:r>')
    .replace(/(<p:bgPr>(?:(?!<\/p:bgPr>|<a:effectLst)[^])*)<\/p:bgPr>/, '$1<a:effectLst/></p:bgPr>')
  // Programs list a slide by the first line of its title.
  return valid.replace(/(<p:cNvPr id="\d+" name="Title"[^]*?)<p:nvPr>\s*<\/p:nvPr>/, '$1<p:nvPr><p:ph type="title"/></p:nvPr>')
}

/** Notes in paragraphs, with their language and a Chinese font. */
function notes(xml: string, tag: string): string {
  const look = `<a:rPr lang="${tag}" dirty="0"><a:ea typeface="${CHINESE}"/></a:rPr>`
  return xml.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr[^>]*\/>)?<\/a:p>/, (_, text: string) =>
    text.split(/\r?\n/).map(line => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`).join(''))
}
