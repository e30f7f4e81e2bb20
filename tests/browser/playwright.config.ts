import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from '@playwright/test'
import { ENGINES, type EngineName } from '../engines/support/programs.ts'
import { findQuickBrowser, launchOptions } from './find-browser.ts'
import type { Face } from './fonts.ts'
import { BUILT } from './support/built.ts'
import type { Folder } from './support/content.ts'
import { IN_ANY_FACE, IN_ANY_LANGUAGE, IN_ANY_LANGUAGE_LONG, LONG } from './support/marks.ts'
import { addressOf, FIXTURE, NGINX, type Product, REAL } from './support/products.ts'
import type { Tag } from './support/speech.ts'

/** What tests build is what is served: a process that once loaded React as developers have it cannot build. */
process.env.NODE_ENV = 'production'

const browser = findQuickBrowser()

/** Engines whose tests are left out. */
const without = (process.env.WITHOUT_ENGINES ?? '').split(',')

/** What must hold of every server that the built files are served by. */
const OF_EVERY_SERVER = ['**/policy*.spec.ts', '**/leaving.spec.ts']

/** Whole routes as a force would serve them, and what its server alone can be asked. */
const AS_A_FORCE_SERVES_IT = ['routes.spec.ts', 'nginx.spec.ts']

/** Serves the products, or one alone. */
export const serving = (only?: Product) => ({
  command: `tsx tests/browser/serve.ts ${only?.folder ?? ''}`,
  cwd: '../..',
  // Nginx is started last.
  url: addressOf(only ?? NGINX),
  reuseExistingServer: false,
  // Two builds may come before the first answer, on a machine that may be busy.
  timeout: 240_000
})

/** For few tests: to start another worker takes longer than most of them. */
const singleWorker = { workers: 1 }

const forProduct = (product: Product) => ({
  use: { baseURL: addressOf(product), folder: product.folder }
})

/** The real words as an officer has them who works in Welsh, or who chose a language for the person that runs from right to left. */
const inLanguage = (language: Tag, name: string) =>
  [
    { name, grep: new RegExp(`${IN_ANY_LANGUAGE}(?!-)`) },
    { name: `${name}, ${LONG}`, grep: new RegExp(IN_ANY_LANGUAGE_LONG) }
  ].map(project => ({
    ...forProduct(REAL),
    ...singleWorker,
    ...project,
    use: { ...forProduct(REAL).use, language }
  }))

/** The real words on a phone whose letters are wider or taller than Roboto's, which every other project has. */
const inFace = (face: Face) => ({
  ...forProduct(REAL),
  ...singleWorker,
  name: `in ${face}`,
  grep: new RegExp(IN_ANY_FACE),
  use: { ...forProduct(REAL).use, face, launchOptions: launchOptions(browser, face) }
})

/** A project for an engine beside Chromium. */
const inEngine = (engineName: EngineName) => ({
  name: engineName,
  testDir: '../engines',
  /** What another engine alone can be asked. */
  testIgnore: ENGINES.filter(other => other !== engineName).map(
    other => `**/${other.toLowerCase()}-*.spec.ts`
  ),
  /** One after the other, in one process: they share a browser, and to start one takes longer than most tests. */
  fullyParallel: false,
  workers: 1,
  use: { baseURL: addressOf(FIXTURE), engineName }
})

export default defineConfig<
  { folder: Folder; home: string; language: Tag; face: Face },
  { engineName: EngineName }
>({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  /** One more than the cores of the smallest machine it is run on: much of a test is waiting. */
  workers: 3,
  /** Of one test, and of one wait in it. Only what hangs gets there, also on a machine that is ten times as busy. */
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    viewport: { width: 360, height: 640 },
    actionTimeout: 30_000,
    launchOptions: launchOptions(browser)
  },
  projects: [
    ...ENGINES.filter(name => !without.includes(name)).map(inEngine),
    ...inLanguage('cy', 'in Welsh'),
    ...inLanguage('ar', 'in Arabic'),
    inFace('DejaVu Sans'),
    inFace('Noto Sans'),
    {
      ...forProduct(NGINX),
      ...singleWorker,
      name: 'nginx',
      testMatch: [...OF_EVERY_SERVER, ...AS_A_FORCE_SERVES_IT]
    },
    // What a browser may do otherwise with a copy that was saved.
    {
      ...singleWorker,
      name: `file, ${LONG}`,
      use: { folder: FIXTURE.folder, home: pathToFileURL(join(BUILT, 'index.html')).href },
      testMatch: ['**/nothing-kept/every-route.spec.ts', 'history.spec.ts']
    },
    // What nginx says is enough for every day.
    { testMatch: OF_EVERY_SERVER, name: `Chromium, ${LONG}` },
    { testIgnore: [...OF_EVERY_SERVER, ...AS_A_FORCE_SERVES_IT], name: 'Chromium' }
  ],
  webServer: serving()
})
