import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { focusProblems } from '../support/focus'
import { expect, test } from '../support/test'
import { brokenWords, edgeProblems, listProblems, markupProblems, outlineProblems, shortenedProblems, sidewaysProblems, sizeProblems, titleProblems } from './support'

test('each check of the reading edition is seen to fail', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.setContent(readFileSync(join(ROOT, 'tests/fixtures/reading/broken.html'), 'utf8'))
  expect((await sidewaysProblems(page)).join('\n')).toMatch(/“这一段比屏幕宽” reaches from/)
  expect(await sizeProblems(page, { text: 17, label: 15 })).toEqual(['“这一段太小” is 12.0 px', '“图里的字太小” is 9.0 px'])
  expect(await edgeProblems(page, '.subtitle')).toEqual([expect.stringMatching(/^“副标题到此” has 0 px on its left/), expect.stringMatching(/^“为” has 0 px on its left/)])
  expect(await shortenedProblems(page)).toEqual(['“图里的字太…” lacks its end'])
  expect(await brokenWords(page, '.narrow')).toEqual(['Cooperation'])
  expect(await titleProblems(page)).toEqual(['“副标题到此 | 为” has the line “为”'])
  expect(await listProblems(page)).toEqual(['“用词由规模变为总规 | 模。” ends or breaks with next to nothing on a line', '“三层 · 七端 | · 多元” ends or breaks with next to nothing on a line'])
  expect(await markupProblems(page)).toEqual(['“说明里留着{D25.n}” shows “{D25.n}”'])
  expect(await outlineProblems(page)).toEqual(['“跳了一级” is a heading of level 3 after one of level 1'])
  expect(await focusProblems(page, '.controls')).toEqual({ seen: 2, whats: [expect.stringMatching(/^“无框” has the focus and the outline \S+ none/)] })
})
