import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { editionDate } from '../../scripts/export/finish'
import { editionAddress } from '../../scripts/lib/args'
import { launchBrowser } from '../../scripts/lib/browser'
import { buildDeck } from '../../scripts/lib/build'

test('a build does not take the place of what is no build', async () => {
  const folder = test.info().outputPath('mine')
  mkdirSync(folder)
  const file = join(folder, 'letter.txt')
  writeFileSync(file, 'mine')
  for (const out of [folder, file])
    await expect(buildDeck({ out })).rejects.toThrow(`${out} holds something else than a build, nothing was built; pass a new or an empty folder with --out.`)
  await expect(buildDeck({ out: '.' })).rejects.toThrow('. holds something else')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('the address of a deck needs its scheme and keeps its base; an edition is found by its own as well', () => {
  expect(() => editionAddress('127.0.0.1:3030', '')).toThrow('--url 127.0.0.1:3030 is not an address; write it like http://127.0.0.1:3030/.')
  expect(editionAddress('http://example.org/deck', '')).toBe('http://example.org/deck/')
  for (const url of ['http://example.org/deck', 'http://example.org/deck/', 'http://example.org/deck/en', 'http://example.org/deck/en/'])
    expect(editionAddress(url, 'en/'), url).toBe('http://example.org/deck/en/')
})

test('a date that is no count of seconds is refused', () => {
  process.env.SOURCE_DATE_EPOCH = '2026-01-01'
  try {
    expect(editionDate).toThrow('SOURCE_DATE_EPOCH is 2026-01-01, not a count of seconds')
    process.env.SOURCE_DATE_EPOCH = '1767225600'
    expect(editionDate()).toEqual(new Date('2026-01-01T00:00:00Z'))
  }
  finally {
    delete process.env.SOURCE_DATE_EPOCH
  }
})

test('a browser that does not start is named in a sentence', async () => {
  await expect(launchBrowser({ executablePath: process.execPath, args: [] })).rejects.toThrow(/^the browser .+ does not start \(.+\); set CHROMIUM_PATH to another one\.$/)
})
