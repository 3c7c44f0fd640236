import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { expect, test } from '../support/test'
import { markupProblems, outlineProblems, shortenedProblems, sidewaysProblems, sizeProblems } from './support'

test('each check of the reading edition is seen to fail', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.setContent(readFileSync(join(ROOT, 'tests/fixtures/reading/broken.html'), 'utf8'))
  expect((await sidewaysProblems(page)).join('\n')).toMatch(/“这一段比屏幕宽” reaches from/)
  expect(await sizeProblems(page, { text: 17, label: 15 })).toEqual(['“这一段太小” is 12.0 px', '“图里的字太小” is 9.0 px'])
  expect(await shortenedProblems(page)).toEqual(['“图里的字太…” lacks its end'])
  expect(await markupProblems(page)).toEqual(['“说明里留着{D25.n}” shows “{D25.n}”'])
  expect(await outlineProblems(page)).toEqual(['“跳了一级” is a heading of level 3 after one of level 1'])
})
