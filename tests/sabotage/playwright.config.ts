import { defineConfig } from '@playwright/test'
import base from '../browser/playwright.config.ts'

/** One product alone: it is built anew for each guard that is broken. */
const language = process.env.IN_LANGUAGE
const folder = language ? 'content' : 'fixture'
const servers = [base.webServer ?? []].flat()

/** Whole routes are walked on nginx alone, which is not started here. */
const isNotRoutes = (pattern: string | RegExp) => pattern !== 'routes.spec.ts'

export default defineConfig({
  ...base,
  testDir: '../browser',
  reporter: 'json',
  projects: (base.projects ?? [])
    .filter(({ name }) => name?.startsWith(language || folder))
    .map(project => ({ ...project, testIgnore: [project.testIgnore ?? []].flat().filter(isNotRoutes) })),
  webServer: servers.filter(
    ({ env, command }) =>
      (env?.CONTENT_DIR === 'content') === (folder === 'content') && !command.includes('nginx')
  )
})
