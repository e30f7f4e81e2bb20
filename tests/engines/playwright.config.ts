import { defineConfig } from '@playwright/test'

process.env.NODE_ENV = 'production'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  workers: 1,
  timeout: 120_000,
  reporter: 'list'
})
