import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { ROOT } from '../../scripts/lib/paths'
import { DECK, OPENS_EXPORT, SAMPLES, selectedSpecs } from '../../scripts/lib/test-builds'

/** What stands in a spec that opens a build: the fixture that serves it, or its folder. */
const OPENING: Readonly<Record<string, RegExp>> = {
  'dist': /\(\{[^}]*\bdeck\b[^}]*\}[^)]*\) =>/,
  'test-results/dist-deck': /\bdeckUnderPath\b/,
  'test-results/dist-broken': /\bbroken\.url\b/,
  'test-results/dist-print': /'test-results\/dist-print'/,
}

for (const { out, openedBy } of [DECK, ...SAMPLES]) {
  test(`a spec that opens ${out} gets it built when it runs by itself`, () => {
    const opening = selectedSpecs(['deck/', 'reading/', 'site/', 'export/', 'approved/', 'tests/gates']).filter(path => OPENING[out]!.test(readFileSync(join(ROOT, path), 'utf8')))
    expect(opening.length).toBeGreaterThan(0)
    expect(opening.filter(path => !openedBy.test(path))).toEqual([])
  })
}

test('a filter selects specs by a part of their path, with a line or without', () => {
  expect(selectedSpecs(['reading/places'])).toEqual(['tests/reading/places.spec.ts'])
  expect(selectedSpecs(['reading/places.spec.ts:145', 'Reading/Places'])).toEqual(['tests/reading/places.spec.ts'])
  expect(selectedSpecs([]).length).toBeGreaterThan(selectedSpecs(['unit']).length)
  expect(selectedSpecs(['export/pptx']).some(path => OPENS_EXPORT.test(path))).toBe(true)
  expect(() => selectedSpecs(['places', 'nonsuch'])).toThrow(/no spec has nonsuch in its path/)
})
