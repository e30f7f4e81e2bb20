import { defineConfig } from '@playwright/test'
import base from '../browser/playwright.config.ts'
import { productOf } from './product.ts'

/** Of the projects, those whose names begin so; and the one server that they need, for what was built before. */
const { SABOTAGE_PROJECT: project = '' } = process.env
const { folder } = productOf(project)

export default defineConfig({
  ...base,
  testDir: '../browser',
  reporter: 'json',
  retries: 0,
  projects: (base.projects ?? []).filter(({ name }) => name?.startsWith(project)),
  webServer: [base.webServer ?? []]
    .flat()
    .filter(({ command, env }) => env?.BUILD_DIR?.endsWith(folder) && !command.includes('nginx'))
    .map(server => ({ ...server, command: 'node node_modules/vite/bin/vite.js preview' }))
})
