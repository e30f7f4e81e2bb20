import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { TAGS } from './tests/support/tags.ts'
import { contentService, logCheck } from './tools/build/content/content-service.ts'
import { descriptionsPlugin } from './tools/build/descriptions-plugin.ts'
import { sitePlugins } from './tools/build/site-plugins.ts'
import { PAGES, type SitePart } from './tools/server/site-part.ts'

/** The check of the content depends on the day, and tests have a day of their own. */
if (process.env.VITEST) {
  const { startClock } = await import('./tests/support/clock.ts')
  startClock()
}

/** Tests have content of their own. The module that makes it is slow to load, and it may exist already. */
const ofTests = async () => {
  const { fixturePath } = await import('./tests/support/fixture/folder-path.ts')
  const folder = fixturePath()
  return existsSync(folder) ? folder : (await import('./tests/support/fixture/folder.ts')).fixtureFolder()
}

/** Another folder of content may be built, as tests do; and the edition of one force alone. */
const {
  CONTENT_DIR: folder = process.env.VITEST ? await ofTests() : 'content',
  FORCE: force,
  BUILD_DIR: outDir = '../dist',
  BROTLI_QUALITY: quality
} = process.env
const port = Number(process.env.PORT ?? 4173)

/** Built before every moment that tests speak of, so that hours are trusted. In seconds. */
if (process.env.VITEST) process.env.SOURCE_DATE_EPOCH ??= String(Date.parse('2026-01-01') / 1_000)

export const content = contentService({ folder, force, onChecked: process.env.VITEST ? undefined : logCheck })

/**
 * The app of the live page as several scripts, each of which takes a browser about as long: none keeps it from answering
 * presses for longer.
 */
const SCRIPTS = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'libraries', test: /node_modules\// },
  { name: 'machines', test: /\/machines\// }
]

/** The part of the site that is built: the name of a mode, if it is not the live page. */
const partIn = (mode: string): SitePart => (mode === 'training' || mode === 'editor' ? mode : 'live')

/** Unit tests that need a DOM. */
const IN_A_PAGE = [
  'src/**/*.test.tsx',
  'src/{desk,editor/phone,live/first-paint,live/offline,live/platform}/**/*.test.ts',
  'src/training/hash.test.ts',
  'tools/build/plain-page/*.test.ts',
  'tools/server/server-files.test.ts'
]

export default defineConfig(({ command, mode }) => {
  // Whatever the shell says: React's development build is large and slow, and cannot draw the first screen.
  if (command === 'build') process.env.NODE_ENV = 'production'
  const part = partIn(mode)
  return {
    root: 'src',
    // Served from any folder of a site, not only its root.
    base: './',
    plugins: [
      sitePlugins({ content, command, part, brotliQuality: quality ? Number(quality) : undefined }),
      react(),
      tailwindcss()
    ],
    build: {
      outDir,
      emptyOutDir: part === 'live',
      // The polyfill uses `fetch`, which no live page does. Browsers without it load the same files anyway.
      modulePreload: { polyfill: false },
      assetsDir: part === 'live' ? 'assets' : `${part}/assets`,
      cssCodeSplit: part !== 'live',
      // In kB. Training and the editor carry the whole content; the size of the live page is measured by `npm run bench`.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: PAGES[part].map(page => fileURLToPath(new URL(`src/${page}`, import.meta.url))),
        output: part === 'live' ? { codeSplitting: { groups: SCRIPTS } } : {},
        // Otherwise it warns about every build that takes a few seconds.
        checks: { bundlerTimings: false }
      }
    },
    worker: { format: 'es', plugins: () => [descriptionsPlugin()] },
    appType: 'mpa',
    preview: { host: '127.0.0.1', port, strictPort: true, cors: false },
    test: {
      root: '.',
      dir: 'tests',
      globals: true,
      alias: {
        'virtual:precache': fileURLToPath(new URL('tests/support/worker/precache-data.ts', import.meta.url))
      },
      setupFiles: ['tests/support/set-up.ts'],
      pool: 'threads',
      // For one test. Only a test that hangs gets there, even on a machine that is ten times as busy.
      testTimeout: 300_000,
      // By default one core stays free: on two cores, everything would run one by one.
      maxWorkers: '100%',
      tags: [...TAGS],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            isolate: false,
            // Laws cover all inputs and processes are started: both are tagged as slow.
            include: ['**/*.test.{ts,tsx}', '**/*.{law,process}.ts'],
            exclude: [...IN_A_PAGE]
          }
        },
        // After the others: a worker that goes from files with a page to files without has to load everything anew.
        {
          extends: true,
          test: {
            name: 'unit, in a page',
            isolate: false,
            environment: 'jsdom',
            setupFiles: ['tests/support/shared-styles.ts', 'tests/support/one-history.ts'],
            include: [...IN_A_PAGE],
            sequence: { groupOrder: 1 }
          }
        }
      ]
    }
  }
})
