import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './find-browser.ts'

const PORT = '4273'
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
    env: { PORT },
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false
  }
})
