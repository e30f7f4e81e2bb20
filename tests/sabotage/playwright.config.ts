import { defineConfig } from '@playwright/test'
import base from '../browser/playwright.config.ts'

/** The product of the sample alone: it is built anew for each guard that is broken. */
const SAMPLE = 'tests/sample'
const servers = [base.webServer ?? []].flat()

export default defineConfig({
  ...base,
  testDir: '../browser',
  reporter: 'json',
  projects: base.projects?.filter(({ name }) => name?.startsWith(SAMPLE)) ?? [],
  webServer: servers.filter(({ env, command }) => env?.CONTENT_DIR === SAMPLE && !command.includes('nginx'))
})
