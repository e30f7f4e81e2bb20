import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './find-browser.ts'

const PORT = '4273'
/** Built before every moment that tests speak of, so that hours are trusted. In seconds. */
const BUILT_ON = String(Date.parse('2026-01-01') / 1_000)
const browser = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['./count-reporter.ts']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 360, height: 640 },
    actionTimeout: 5_000,
    launchOptions: { args: [...browserArguments], ...(browser ? { executablePath: browser } : {}) }
  },
  webServer: {
    command: 'npm start',
    cwd: '../..',
    env: { PORT, SOURCE_DATE_EPOCH: BUILT_ON },
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false
  }
})
