import process from 'node:process'
import { defineConfig } from 'playwright/test'
import { findBrowser } from './scripts/lib/browser'

const browser = findBrowser()

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/artifacts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  // Only a hang may reach these: a busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1280, height: 720 },
    // Assertions look at settled slides; motion has specs of its own.
    contextOptions: { reducedMotion: 'reduce' },
    // No name leads anywhere but to this machine, so that no spec reaches another host.
    launchOptions: { executablePath: browser?.executablePath, args: [...browser?.args ?? [], '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] },
    locale: 'zh-CN',
    // What is kept for later would answer for the server; the specs of the offline deck let it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
})
