import type { PDFContext, PDFDict, PDFPageLeaf } from 'pdf-lib'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream } from 'pdf-lib'

/** Contents of a stream, one character per byte. */
export function textOf(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** An entry of a dictionary that is a name. */
export function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** Content of a page, as one stream. */
export function contentOf(page: PDFPageLeaf): string {
  const contents = page.lookup(PDFName.of('Contents'))
  const parts = contents instanceof PDFArray ? contents.asArray().map(part => page.context.lookup(part)) : [contents]
  return parts.flatMap(part => part instanceof PDFRawStream ? [textOf(part)] : []).join('\n')
}

/** Replaces the content of a page. */
export function setContent(page: PDFPageLeaf, content: string): void {
  page.set(PDFName.of('Contents'), page.context.register(packed(page.context, content)))
}

/** A stream for the file, compressed as much as possible. */
export function packed(context: PDFContext, content: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 9 })
  return PDFRawStream.of(context.obj({ Length: bytes.length, Filter: 'FlateDecode' }) as PDFDict, bytes)
}
