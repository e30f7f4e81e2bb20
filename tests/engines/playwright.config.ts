import { defineConfig } from '@playwright/test'
import all from '../browser/playwright.config.ts'
import { addressOf, FIXTURE } from '../browser/support/products.ts'
import { ENGINES } from './support/programs.ts'

/** Firefox and WebKit alone, against the one server that they need. */
export default defineConfig({
  ...all,
  testDir: '.',
  reporter: [['list'], ['../browser/count-reporter.ts']],
  projects: (all.projects ?? []).filter(({ name }) => ENGINES.some(engine => engine === name)),
  webServer: [all.webServer].flat().filter(server => server?.url === addressOf(FIXTURE)) as never
})
