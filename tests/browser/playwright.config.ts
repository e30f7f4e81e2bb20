import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig, type PlaywrightTestProject } from '@playwright/test'
import { ENGINES, type EngineName, findProgram, lackedBy } from './find-program.ts'
import { type Face, launchOptions } from './launch-options.ts'
import { BUILT } from './support/built.ts'
import type { Folder } from './support/content.ts'
import { IN_ANY_FACE, IN_ANY_LANGUAGE, IN_ANY_LANGUAGE_LONG, LONG } from './support/marks.ts'
import { addressOf, FIXTURE, NGINX, type Product, REAL } from './support/products.ts'
import type { Tag } from './support/speech.ts'

/** The served build must be a production one: once development React is loaded, a process cannot build it. */
process.env.NODE_ENV = 'production'

/**
 * The headless shell has not even a hidden window, and uses a third less CPU. Without any browser this can
 * still be read, and Playwright says what is missing.
 */
const browser = findProgram('shell') ?? findProgram('chromium') ?? ''

/** Engines to leave out. */
const without = (process.env.WITHOUT_ENGINES ?? '').split(',')

/** Tests that must pass against any server of the built files. */
const OF_EVERY_SERVER = ['**/policy*.spec.ts', '**/leaving.spec.ts']

/** Whole routes as a force would serve them, and tests of nginx itself. */
const AS_A_FORCE_SERVES_IT = ['routes.spec.ts', 'nginx.spec.ts']

/** @returns the setting that serves all products, or just one. */
export const serving = (only?: Product) => ({
  command: `tsx tests/browser/serve.ts ${only?.folder ?? ''}`,
  cwd: '../..',
  // Nginx starts last.
  url: addressOf(only ?? NGINX),
  reuseExistingServer: false,
  // Two builds may come first, on a busy machine.
  timeout: 240_000
})

interface Options {
  readonly folder: Folder
  readonly home: string
  readonly language: Tag
  readonly face: Face
}

/** A project with few tests, so one worker: starting another would take longer than most of them. */
const projectOf = (product: Product, { use, ...more }: PlaywrightTestProject<Options>) => ({
  ...more,
  workers: 1,
  use: { baseURL: addressOf(product), folder: product.folder, ...use }
})

/** Projects for the real content with the officer in Welsh, or a right-to-left language for the person. */
const inLanguage = (language: Tag, name: string) => [
  projectOf(REAL, { name, grep: new RegExp(`${IN_ANY_LANGUAGE}(?!-)`), use: { language } }),
  projectOf(REAL, { name: `${name}, ${LONG}`, grep: new RegExp(IN_ANY_LANGUAGE_LONG), use: { language } })
]

/** A project for the real content in a face with wider or taller letters than Roboto, the usual one. */
const inFace = (face: Face) =>
  projectOf(REAL, {
    name: `in ${face}`,
    grep: new RegExp(IN_ANY_FACE),
    use: { face, launchOptions: launchOptions(browser, face) }
  })

/** A project for an engine beside Chromium. */
const inEngine = (engineName: EngineName) => ({
  name: engineName,
  testDir: '../engines',
  /** Skips tests that are about one other engine. */
  testIgnore: ENGINES.filter(other => other !== engineName).map(
    other => `**/${other.toLowerCase()}-*.spec.ts`
  ),
  /** One at a time, in one process: they share a browser, and starting one takes longer than most tests. */
  fullyParallel: false,
  workers: 1,
  use: { baseURL: addressOf(FIXTURE), engineName }
})

export default defineConfig<Options, { engineName: EngineName }>({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  /** One more than the cores of the smallest machine used, as tests mostly wait. */
  workers: 3,
  /** Limits for one test and for one wait. Only a hang reaches them, even on a machine ten times as busy. */
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    viewport: { width: 360, height: 640 },
    actionTimeout: 30_000,
    launchOptions: launchOptions(browser)
  },
  projects: [
    ...ENGINES.filter(name => lackedBy(name).length === 0 && !without.includes(name)).map(inEngine),
    ...inLanguage('cy', 'in Welsh'),
    ...inLanguage('ar', 'in Arabic'),
    inFace('DejaVu Sans'),
    inFace('Noto Sans'),
    projectOf(NGINX, { name: 'nginx', testMatch: [...OF_EVERY_SERVER, ...AS_A_FORCE_SERVES_IT] }),
    // A browser may treat a saved copy differently.
    {
      workers: 1,
      name: `file, ${LONG}`,
      use: { folder: FIXTURE.folder, home: pathToFileURL(join(BUILT, 'index.html')).href },
      testMatch: ['**/nothing-kept/every-route.spec.ts', 'history.spec.ts']
    },
    // Nginx covers these in `npm test`.
    { testMatch: OF_EVERY_SERVER, name: `Chromium, ${LONG}` },
    { testIgnore: [...OF_EVERY_SERVER, ...AS_A_FORCE_SERVES_IT], name: 'Chromium' }
  ],
  webServer: serving()
})
