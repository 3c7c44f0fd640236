import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { prepareFolder, writeError, writeWhole } from '../../scripts/lib/files'
import { parseRange } from '../../scripts/export/range'
import { requireBrowser } from '../../scripts/lib/browser'
import { ROOT } from '../../scripts/lib/paths'
import { expect, test } from '../support/test'

interface Run {
  readonly code: number | null
  readonly said: string
}

/** Runs the export from the built deck; `onLine` hears each line of its output. */
function runExport(args: readonly string[], { env = {}, node = [], onLine }: { env?: Record<string, string>, node?: readonly string[], onLine?: (line: string, kill: () => void) => void } = {}): Promise<Run> {
  const child = spawn(process.execPath, [...node, '--import', 'tsx', 'scripts/export.ts', '--dir', 'dist', ...args], { cwd: ROOT, env: { ...process.env, ...env } })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => said += String(chunk))
  child.stdout.on('data', (chunk: Buffer) => String(chunk).split('\n').forEach(line => onLine?.(line, () => child.kill('SIGKILL'))))
  return new Promise(resolve => child.on('close', code => resolve({ code, said: said.trim() })))
}

const oneSentence = ({ code, said }: Run) => {
  expect(code).toBe(1)
  expect(said.split('\n')).toHaveLength(1)
  expect(said).toMatch(/^export: .+\.$/)
  return said
}

const labels = ['1', '2', '3', '4', 'A1', 'A2']

test('a range is read by page numbers', () => {
  expect(parseRange('2', labels)).toEqual([1])
  expect(parseRange('3-A1,1,a2', labels)).toEqual([0, 2, 3, 4, 5])
})

for (const [range, says] of [['99', /there is no slide 99; slides are 1 to 4 and A1 to A2/], ['3-2', /3-2 runs backwards; write 2-3/], ['x', /there is no slide x/], ['', /there is no slide “”/], ['1-2-3', /1-2-3 is not a range/], ['2-', /there is no slide “”/]] as const)
  test(`the range ${range || '(empty)'} is refused`, () => expect(() => parseRange(range, labels)).toThrow(says))

test('wrong wishes are refused before anything is written', async () => {
  test.slow()
  const out = test.info().outputPath('out')
  expect(oneSentence(await runExport(['--range', '5-3', '--out', out]))).toContain('5-3 runs backwards; write 3-5')
  expect(oneSentence(await runExport(['--only', 'slides,film', '--out', out]))).toContain('film is not one of slides, steps, handout, pptx, png')
  expect(existsSync(out)).toBe(false)
})

test('a folder that cannot be written is named', async () => {
  test.slow()
  const file = test.info().outputPath('file')
  writeFileSync(file, 'mine')
  expect(oneSentence(await runExport(['--out', file]))).toContain(`${file} cannot be written, something else has its name`)
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('a full disk and a locked folder are told in a sentence', () => {
  expect(String(writeError('export/a.pdf', Object.assign(new Error('x'), { code: 'ENOSPC' })))).toContain('the disk is full, export/a.pdf was not written')
  expect(String(writeError('export', Object.assign(new Error('x'), { code: 'EACCES' })))).toContain('export cannot be written (EACCES); make it writable')
})

test('what a killed run has left is cleared, what a running one writes is not', () => {
  const out = test.info().outputPath('out')
  mkdirSync(out)
  // No process has a number that high.
  writeFileSync(join(out, '.deck.pdf.99999999.part'), 'half')
  writeFileSync(join(out, `.deck.pptx.${process.ppid}.part`), 'half')
  writeFileSync(join(out, 'deck.pdf'), 'whole')
  prepareFolder(out)
  expect(readdirSync(out).sort()).toEqual([`.deck.pptx.${process.ppid}.part`, 'deck.pdf'])
  writeWhole(join(out, 'deck.pdf'), Buffer.from('new'))
  expect(readFileSync(join(out, 'deck.pdf'), 'utf8')).toBe('new')
})

test('without a browser it says how to get one', async () => {
  test.slow()
  const node = ['--import', './tests/fixtures/print/no-browser.mjs']
  const run = await runExport(['--out', test.info().outputPath('out')], { node, env: { CHROMIUM_PATH: '' } })
  expect(oneSentence(run)).toContain('No Chromium browser was found: install one')
  const broken = await runExport(['--out', test.info().outputPath('out')], { env: { CHROMIUM_PATH: process.execPath } })
  expect(oneSentence(broken)).toContain('does not start')
})

test('a browser that is killed half-way costs no file', async () => {
  test.slow()
  const out = test.info().outputPath('out')
  mkdirSync(out)
  writeFileSync(join(out, 'china-vision-valley.pdf'), 'before')
  // The program that is started in the browser's place tells its number and becomes the browser.
  const starter = test.info().outputPath('browser')
  const note = test.info().outputPath('pid')
  writeFileSync(starter, `#!/bin/sh\necho $$ > '${note}'\nexec '${requireBrowser().executablePath}' "$@"\n`)
  chmodSync(starter, 0o755)
  let killed = false
  const run = await runExport(['--only', 'slides', '--out', out], { env: { CHROMIUM_PATH: starter }, onLine: (line) => {
    if (!killed && line.includes('slides 3/')) {
      killed = true
      process.kill(Number(readFileSync(note, 'utf8')), 'SIGKILL')
    }
  } })
  expect(killed).toBe(true)
  expect(oneSentence(run)).toContain('the browser ended while it printed, nothing was changed')
  expect(readdirSync(out)).toEqual(['china-vision-valley.pdf'])
  expect(readFileSync(join(out, 'china-vision-valley.pdf'), 'utf8')).toBe('before')
})

test('an export that is killed leaves the files that were there', async () => {
  test.slow()
  const out = test.info().outputPath('out')
  mkdirSync(out)
  writeFileSync(join(out, 'china-vision-valley.pdf'), 'before')
  const { code } = await runExport(['--only', 'slides', '--out', out], { onLine: (line, kill) => line.includes('slides 5/') && kill() })
  expect(code).toBe(null)
  expect(readFileSync(join(out, 'china-vision-valley.pdf'), 'utf8')).toBe('before')
})
