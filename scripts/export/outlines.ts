import type { PDFDocument } from 'pdf-lib'
import type { Matrix, Operation } from './content'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { codesOf, multiply, operations, rounded } from './content'
import { contentOf, nameOf, packed, setContent, textOf } from './streams'

/**
 * The browser prints outlined text twice: the outline as a Type 3 font, then the fill. Such fonts look poor in many
 * viewers and make the text appear twice when it is copied. Here the outlines become plain shapes, and the fill remains
 * as the only text.
 */
export function outlinesToShapes(document: PDFDocument): void {
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || nameOf(object.dict, 'Subtype') !== 'Form')
      continue
    const resources = object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
    const drawn = resources && withoutType3(textOf(object), resources)
    if (drawn)
      document.context.assign(ref, copyOf(document, object.dict, drawn))
  }
  for (const { node } of document.getPages()) {
    const resources = node.Resources()
    const drawn = resources && withoutType3(contentOf(node), resources)
    if (drawn)
      setContent(node, drawn)
  }
}

function copyOf(document: PDFDocument, dict: PDFDict, content: string): PDFRawStream {
  const stream = packed(document.context, content)
  for (const [key, value] of dict.entries()) {
    if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText()))
      stream.dict.set(key, value)
  }
  return stream
}

/** The stream with its Type 3 text drawn as shapes; undefined when it has none. The fonts are removed from the resources. */
function withoutType3(content: string, resources: PDFDict): string | undefined {
  const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict)
  const outlines = new Map(fonts?.entries().flatMap(([name]) => {
    const font = fonts.lookup(name, PDFDict)
    return nameOf(font, 'Subtype') === 'Type3' ? [[name.decodeText(), outlineFont(font)] as const] : []
  }))
  if (!fonts || outlines.size === 0)
    return undefined
  let result = ''
  let done = 0
  let block: Operation[] | undefined
  for (const operation of operations(content)) {
    if (operation.operator === 'BT')
      block = []
    block?.push(operation)
    if (operation.operator !== 'ET' || !block)
      continue
    const shapes = block.some(({ operator, operands }) => operator === 'Tf' && outlines.has(operands[0]!.slice(1))) ? drawBlock(block, outlines) : undefined
    if (shapes !== undefined) {
      result += content.slice(done, block[0]!.from) + shapes
      done = operation.to
    }
    block = undefined
  }
  for (const name of outlines.keys())
    fonts.delete(PDFName.of(name))
  return result + content.slice(done)
}

interface OutlineFont {
  readonly matrix: Matrix
  readonly advance: (code: number) => number
  readonly shape: (code: number) => string
}

function outlineFont(font: PDFDict): OutlineFont {
  const numbers = (key: string) => font.lookup(PDFName.of(key), PDFArray).asArray().map(value => (value as PDFNumber).asNumber())
  const first = font.lookup(PDFName.of('FirstChar'), PDFNumber).asNumber()
  const widths = numbers('Widths')
  const glyphs = font.lookup(PDFName.of('CharProcs'), PDFDict)
  const names = new Map<number, PDFName>()
  let code = 0
  for (const entry of font.lookup(PDFName.of('Encoding'), PDFDict).lookup(PDFName.of('Differences'), PDFArray).asArray()) {
    if (entry instanceof PDFNumber)
      code = entry.asNumber()
    else
      names.set(code++, entry as PDFName)
  }
  return {
    matrix: numbers('FontMatrix') as unknown as Matrix,
    advance: code => widths[code - first] ?? 0,
    // Without the width and bounding box at its start, only the outline is left. A thousandth of an em is precise enough.
    shape: code => rounded(textOf(glyphs.lookup(names.get(code)!) as PDFRawStream).replace(/^[^]*?\bd[01]\b/, '').trim(), 0),
  }
}

/** A block of text in a Type 3 font as shapes. */
function drawBlock(block: readonly Operation[], fonts: ReadonlyMap<string, OutlineFont>): string {
  let font: OutlineFont | undefined
  let size = 0
  let line: Matrix = [1, 0, 0, 1, 0, 0]
  let at = line
  const shapes: string[] = []
  for (const { operator, operands } of block) {
    const values = operands.map(Number)
    if (operator === 'Tf') {
      font = fonts.get(operands[0]!.slice(1))
      size = values[1]!
    }
    else if (operator === 'Tm') {
      line = at = values as unknown as Matrix
    }
    else if (operator === 'Td') {
      line = at = multiply([1, 0, 0, 1, values[0]!, values[1]!], line)
    }
    else if (operator === 'Tj' && font) {
      for (const code of codesOf(operands[0]!)) {
        const matrix = multiply(multiply(font.matrix, [size, 0, 0, size, 0, 0]), at)
        const shape = font.shape(code)
        if (shape)
          shapes.push(`q ${matrix.map(value => Number(value.toFixed(7))).join(' ')} cm\n${shape}\nQ`)
        at = multiply([1, 0, 0, 1, font.advance(code) * font.matrix[0] * size, 0], at)
      }
    }
    else if (!['BT', 'ET'].includes(operator)) {
      throw new Error(`the operator ${operator} is not expected in outlined text; teach scripts/export/outlines.ts about it.`)
    }
  }
  return shapes.join('\n')
}
