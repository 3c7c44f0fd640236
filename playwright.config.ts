import process from 'node:process'
import { defineConfig } from 'playwright/test'
import { findBrowser } from './scripts/lib/browser'

const browser = findBrowser()

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/artifacts',
  // The only snapshots are texts, the same on every machine.
  snapshotPathTemplate: 'tests/approved/{arg}{ext}',
  // What nobody has approved is not taken for approved.
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  // Long enough that only a hang reaches them: a busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1280, height: 720 },
    // Assertions look at settled slides; motion has specs of its own.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser?.executablePath,
      args: [
        ...browser?.args ?? [],
        // All names resolve to this machine, so that no spec reaches another host.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        // Nothing is drawn by a graphics card here: a process less to talk to, a tenth less time.
        '--in-process-gpu',
      ],
    },
    locale: 'zh-CN',
    // A service worker's cache would answer instead of the server; only the offline specs allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
})
