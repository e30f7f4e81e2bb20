import { defineConfig } from '@playwright/test'
import base, { serving } from '../browser/playwright.config.ts'
import { productOf } from './product.ts'

/** The projects whose names begin with this, and the one product that they need. */
const { SABOTAGE_PROJECT: project = '', SABOTAGE_FOLDER: folder = '' } = process.env

export default defineConfig({
  ...base,
  testDir: '../browser',
  // Most tests fail here by a timeout, so it is short.
  expect: { timeout: 10_000 },
  use: { ...base.use, actionTimeout: 10_000 },
  reporter: 'json',
  projects: (base.projects ?? []).filter(({ name }) => name?.startsWith(project)),
  webServer: serving(productOf(folder))
})
