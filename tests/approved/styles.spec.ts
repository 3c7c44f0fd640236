import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { styleFiles, stylesOf } from '../../scripts/lib/styles'
import { declaredIn } from '../support/declared'
import { expectNoStrays } from '../support/records'
import { expect, test } from '../support/test'

/**
 * What the styles ask for beyond what the looks show, as it was last approved: under the pointer or the focus, on paper, at
 * a width, in forced colours, while something moves. Seen in a few of these states alone, so that a change is told here.
 */
const CHANGED = 'what it asks for has changed since it was approved; look at it in that state, then run npm test -- approved/styles --approve.'

/** What no look is taken of: it stands before any script runs, where something has failed, in notes as they are read, or on slides of words, which this deck has none of. */
const UNSEEN = /^(?:components\/first-view|components\/chrome\/FigureGuard|layouts\/error|styles\/notes|styles\/text)/

const recordName = (file: string) => `${file.replaceAll('/', '-')}.txt`

test('what styles ask for in passing is approved', async ({ page }) => {
  let told = 0
  for (const file of styleFiles()) {
    const found = await declaredIn(page, stylesOf(join(ROOT, file)), UNSEEN.test(file))
    if (found === '')
      continue
    told += 1
    expect.soft(`${found}\n`, `${file}: ${CHANGED}`).toMatchSnapshot(['styles', recordName(file)])
  }
  expect(told, 'files with such rules').toBeGreaterThan(20)
})

test('a state, a condition, a time and a property without looks are told; what looks show is not', async ({ page }) => {
  const styles = `
    .a { color: red; transition: opacity 1s; &:hover { color: blue } }
    .a :deep(.b) { scale: 2; width: 3px }
    .a::after { left: 4px; content: '!' }
    @media (min-width: 700px) { .a { color: green } }
    @keyframes c { to { opacity: 0 } }`
  const found = await declaredIn(page, styles)
  for (const part of [/transition.*1s|1s/, /&:hover\n {2}color: blue/, /scale: 2/, /left: 4px/, /@media \(min-width: 700px\) \.a\n {2}color: green/, /@keyframes c\n? ?.*\n? {2}opacity: 0/])
    expect(found).toMatch(part)
  expect(found).not.toMatch(/red|3px|content/)
  expect(await declaredIn(page, styles, true)).toContain('color: red')
})

test('the record holds the styles of no other file', () => {
  const own = styleFiles().map(recordName)
  expectNoStrays('styles', file => own.includes(file))
})
