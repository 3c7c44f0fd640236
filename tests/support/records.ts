import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { ROOT } from '../../scripts/lib/paths'

/**
 * Expects a folder of `tests/approved` to hold nothing that is left of what is gone. A record that is missing is told where
 * it is compared.
 */
export function expectNoStrays(folder: string, isOwn: (file: string) => boolean): void {
  const files = readdirSync(join(ROOT, 'tests/approved', folder))
  expect(files.filter(file => !isOwn(file)), `to be deleted from tests/approved/${folder}`).toEqual([])
}
