import { fileURLToPath } from 'node:url'
import type { Plugin, PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'
import { startClock } from '../support/clock.ts'
import { TAGS } from '../support/tags.ts'

startClock()

const { MUTATION_TESTS = '', MUTATION_CONTENT = '', CONTENT_DIR = '' } = process.env

/** @returns source of a test module with precompiled content, which Node reads only once. */
const compiledIn = (file: string): string => `
  import { createRequire } from 'node:module'
  import { settingsIn } from './settings-in.ts'
  export { inLondon } from './settings-in.ts'
  const compiled = createRequire(import.meta.url)(${JSON.stringify(`${MUTATION_CONTENT}/${file}`)})
  export const { content, packs, areaNamed, settingAt } = settingsIn(compiled)`

/** Compiles the content once and not again for each mutant, as mutants do not touch it. */
const compiledOnce = (): Plugin => ({
  name: 'compiled-once',
  enforce: 'pre',
  load: id => {
    if (id.endsWith('/support/fixture-content.ts')) return compiledIn('fixture.json')
    return id.endsWith('/support/setting.ts') ? compiledIn('real.json') : undefined
  }
})

/** Plugins that only page tests need, as they are slow to load. */
const forPages = async (): Promise<PluginOption[]> => {
  const { default: react } = await import('@vitejs/plugin-react')
  const { contentPlugin } = await import('../../tools/build/content/content-plugin.ts')
  const { contentService } = await import('../../tools/build/content/content-service.ts')
  return [contentPlugin(contentService({ folder: CONTENT_DIR })), react()]
}

/** Leaves out slow tests: walking all states for each mutant would take too long. */
const onlyQuick = (): Plugin => ({
  name: 'only-quick',
  configureVitest: ({ vitest }) => {
    vitest.config.tagsFilter = ['!slow && !long && !promise']
  }
})

/** Reports test files that fail to load. Stryker only counts failing tests, and would see none. */
const loadErrors = (): Reporter => {
  let state: Vitest['state'] | undefined
  return {
    onInit: vitest => {
      state = vitest.state
    },
    onTestModuleEnd: module => {
      for (const { message } of module.errors()) state?.catchError(new Error(message), 'Unhandled Error')
    }
  }
}

const tests = MUTATION_TESTS.split(',')
const isInPage = tests.some(path => path.startsWith('tests/src/live/'))

/** The Vitest configuration for Stryker; `mutation.ts` chooses the tests. */
export default defineConfig({
  plugins: [onlyQuick(), compiledOnce(), isInPage ? await forPages() : []],
  test: {
    globals: true,
    alias: {
      'virtual:precache': fileURLToPath(new URL('../support/worker/precache-data.ts', import.meta.url))
    },
    isolate: false,
    fileParallelism: false,
    reporters: [loadErrors()],
    setupFiles: [
      'tests/support/set-up.ts',
      ...(isInPage ? ['tests/support/shared-styles.ts', 'tests/support/one-history.ts'] : [])
    ],
    // For tests that a mutant makes hang.
    testTimeout: 10_000,
    tags: [...TAGS],
    include: tests,
    environment: isInPage ? 'jsdom' : 'node'
  }
})
