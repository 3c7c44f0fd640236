import { writeFileSync } from 'node:fs'
import { readReport } from '../../scripts/lib/report'
import { expect, test } from '../support/test'

const spec = (title: string, message?: string) => ({
  title,
  ok: message === undefined,
  tests: [{ results: [{ errors: message === undefined ? [] : [{ message }] }] }],
})

test('a run of the specs says each reason once, with the specs that it failed', () => {
  const path = test.info().outputPath('report.json')
  writeFileSync(path, JSON.stringify({
    stats: { expected: 1, unexpected: 3, flaky: 1, skipped: 0 },
    suites: [{
      file: 'deck/a.spec.ts',
      specs: [spec('good'), spec('first', '\u001B[31mno browser\u001B[39m\n  at here')],
      suites: [{ file: 'deck/a.spec.ts', specs: [spec('second', 'no browser\n at here'), spec('third', 'another')] }],
    }],
    errors: [],
  }))
  expect(readReport(path)).toEqual({
    passed: 1,
    failed: 4,
    reasons: new Map([['no browser at here', ['deck/a.spec.ts › first', 'deck/a.spec.ts › second']], ['another', ['deck/a.spec.ts › third']]]),
  })
})
