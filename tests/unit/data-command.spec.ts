import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { factEntries } from '../../data/registry'

/** The file in which the result of 2023 stands. */
const BASELINE = 'data/facts/seed/baseline.ts'

test.describe('the command', () => {
  const root = process.cwd()

  /** Runs the command on a copy of the project’s data, changed in one file. */
  function run(file: string, change: (text: string) => string, args: readonly string[] = ['--check']): { code: number, out: string, err: string } {
    const folder = mkdtempSync(join(tmpdir(), 'deck-data-'))
    try {
      for (const part of ['data', 'scripts', 'components/figures', 'slides.md', 'slides.en.md', 'package.json', 'tsconfig.json'])
        cpSync(join(root, part), join(folder, part), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
      const out = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/facts.ts', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
      return { code: 0, out, err: '' }
    }
    catch (error) {
      const { status, stdout, stderr } = error as { status: number, stdout: string, stderr: string }
      return { code: status, out: stdout, err: stderr }
    }
    finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  const same = (text: string) => text

  test('sound data is one line', () => {
    const { code, out } = run(BASELINE, same)
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+ facts, \d+ sources: no contradictions found\.\n$/)
  })
  test('the table lists every fact', () => {
    const { code, out } = run(BASELINE, same, [])
    expect(code).toBe(0)
    expect(out.trim().split('\n').length).toBe(factEntries.length + 1)
    expect(out).toMatch(/^F20 +7763亿元 +2023 +营收 +实绩 +zheshang-2024 ¶13 +data\/facts\/seed\/baseline\.ts +summary baseline .*sources$/m)
  })
  test('words narrow the table down', () => {
    const { code, out } = run(BASELINE, same, ['7763', '营收'])
    expect(code).toBe(0)
    expect(out.trim().split('\n').map(line => line.split(' ')[0])).toEqual(['id', 'F20'])
  })
  test('words that no fact has are told', () => {
    const { code, out, err } = run(BASELINE, same, ['7764'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^[^\n]*7764[^\n]*\.\n$/)
  })
  test('a problem is one line with file, id and field', () => {
    const { code, err } = run(BASELINE, text => text.replace('value: 7763,', 'value: \'7763\','))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/facts\/seed\/baseline\.ts: F20: field value: [^\n]+\.\n$/)
  })
  test('a slip in the syntax is one line with file and line', () => {
    const { code, err } = run(BASELINE, text => text.replace('value: 7763,', 'value: 7763'))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/facts\/seed\/baseline\.ts: line \d+: [^\n]+\.\n$/)
  })
  test('a fact that is gone is one line with the place that asks for it', () => {
    const { code, err } = run('data/facts/seed/industry.ts', text => text.replace('id: \'F32\'', 'id: \'F32x\''))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/figures\/[a-z-]+\.ts: line \d+: F32: no such fact [^\n]+\.\n$/)
  })
  test('a question whose slide is gone is one line with its id', () => {
    const { code, err } = run('data/questions.ts', text => text.replace('slide: \'roles\'', 'slide: \'parts\''))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/questions\.ts: where-and-who: field slide: parts is no slide of data\/outline\.ts; [^\n]+\.\n$/)
  })
  for (const [what, change, told] of [
    ['a note without its end', text => text.replace(/(routeAlias: roles\n[\s\S]*?)-->/, '$1'), /^slides\.md:\d+: the note that begins here has no end before the next begins in line \d+; [^\n]+\.\n$/],
    ['the last note without its end', text => text.replace(/-->(?![\s\S]*-->)/, ''), /^slides\.md:\d+: the note that begins here has no end; [^\n]+\.\n$/],
    ['a note without its beginning', text => text.replace('<!--', ''), /^slides\.md:\d+: --> ends a note that has not begun; [^\n]+\.\n$/],
    ['a token without its brace', text => text.replace('{F20}', '{F20'), /^slides\.md:\d+: \{F20\S* has no closing brace; [^\n]+\.\n$/],
  ] as const satisfies readonly (readonly [string, (text: string) => string, RegExp])[]) {
    test(`${what} is one line with its place`, () => {
      const { code, err } = run('slides.md', change)
      expect(code).toBe(1)
      expect(err).toMatch(told)
    })
  }
  test('a slide that has another name in one edition is told', () => {
    const { code, err } = run('slides.en.md', text => text.replace('routeAlias: roles\n', 'routeAlias: parts\n'))
    expect(code).toBe(1)
    expect(err).toMatch(/^slides\.en\.md: parts: the slide in line \d+ is in no chapter [^\n]+\.\nslides\.en\.md: roles: no slide [^\n]+\.\n$/)
  })
  test('an unknown word is one line with file and line', () => {
    const { code, err } = run('data/sources/seed.ts', text => text.replace('confidence: \'B\'', 'confidence: B'))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/sources\/seed\.ts: line \d+: [^\n]+\.\n$/)
  })
  test('an unknown argument is one sentence', () => {
    const { code, err } = run(BASELINE, same, ['--chekc'])
    expect(code).toBe(1)
    expect(err).toMatch(/^[^\n]*--chekc[^\n]*\.\n$/)
  })
})
