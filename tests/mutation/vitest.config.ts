import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, type PluginOption, runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'
import { startClock } from '../support/clock.ts'
import { TAGS } from '../support/tags.ts'
import type { Found } from './found.ts'
import { inOrder } from './in-order.ts'
import { instrumented } from './instrumented.ts'
import { PARTS } from './parts.ts'

startClock()

const { MUTATION_PART = '', MUTATION_RESULTS = '' } = process.env

/** The loader of this file can import nothing later. */
const moduleAt = async <T>(path: string): Promise<T> => (await runnerImport<T>(resolve(path))).module

/** @returns a module of tests with content that is compiled already. */
const compiledFrom = async (which: 'fixture' | 'real'): Promise<string> => {
  const { compiledOf, fixtureTexts, REAL_TODAY, realTexts, TODAY } =
    await moduleAt<typeof import('../support/content.ts')>('tests/support/content.ts')
  const { BUILT_ON } = await moduleAt<typeof import('../support/settings-in.ts')>(
    'tests/support/settings-in.ts'
  )
  const compiled =
    which === 'real' ? compiledOf(realTexts, REAL_TODAY, BUILT_ON) : compiledOf(fixtureTexts, TODAY, BUILT_ON)
  const file = resolve(`${MUTATION_RESULTS}-${which}.json`)
  writeFileSync(file, JSON.stringify(compiled))
  // Node reads it once, however often this is loaded.
  return `
  import { createRequire } from 'node:module'
  import { settingsIn } from './settings-in.ts'
  export { inLondon } from './settings-in.ts'
  const compiled = createRequire(import.meta.url)(${JSON.stringify(file)})
  export const { content, packs, areaNamed, settingAt } = settingsIn(compiled)`
}

/** Content is no part of what is broken: it is compiled once, if it is asked for, and not anew for each mutant. */
const compiledOnce = (): Plugin => ({
  name: 'compiled-once',
  enforce: 'pre',
  load: id => {
    if (id.endsWith('/support/fixture-content.ts')) return compiledFrom('fixture')
    return id.endsWith('/support/setting.ts') ? compiledFrom('real') : undefined
  }
})

/** What only tests of the page need, and is slow to load. */
const forPages = async (): Promise<PluginOption[]> => {
  const { default: react } = await import('@vitejs/plugin-react')
  const { contentPlugin } = await import('../../tools/build/content/content-plugin.ts')
  const { contentService } = await import('../../tools/build/content/content-service.ts')
  const { fixtureFolder } = await import('../support/fixture/folder.ts')
  return [contentPlugin(contentService({ folder: fixtureFolder() })), react()]
}

/** Tests that walk over every state take minutes, if they are run again for each mutant: what only they notice wants a quick one. */
const onlyQuick = (): Plugin => ({
  name: 'only-quick',
  configureVitest: ({ vitest }) => {
    vitest.config.tagsFilter = ['!slow && !long']
  }
})

const part = PARTS[MUTATION_PART]
if (!part) throw new Error(`There is no part ${MUTATION_PART}.`)
const isInPage = part.tests.some(path => path.startsWith('tests/src/live/'))
const { mutants, plugin: withMutants } = await instrumented(part.mutate)
const isByName = part.isByName === true
if (!existsSync(MUTATION_RESULTS))
  writeFileSync(MUTATION_RESULTS, JSON.stringify({ mutants, isByName, unfit: [] } satisfies Found))

/** What the tests of one part are run with: `mutation.ts` names it. */
export default defineConfig({
  plugins: [withMutants, onlyQuick(), compiledOnce(), isInPage ? await forPages() : []],
  test: {
    globals: true,
    alias: {
      'virtual:precache': fileURLToPath(new URL('../support/worker/precache-data.ts', import.meta.url))
    },
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    runner: 'tests/mutation/loop-runner.ts',
    sequence: { sequencer: inOrder(part.tests) },
    reporters: [{}],
    // A mutant may throw at any time.
    dangerouslyIgnoreUnhandledErrors: true,
    setupFiles: [
      'tests/support/noon.ts',
      'tests/support/one-seed.ts',
      'tests/mutation/no-shrinking.ts',
      'tests/support/empty-page.ts',
      ...(isInPage ? ['tests/support/shared-styles.ts', 'tests/support/one-history.ts'] : [])
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A thread that mutated code ran in for minutes ends slowly on a busy machine, which would fail the whole part.
    teardownTimeout: 120_000,
    tags: [...TAGS],
    include: [...part.tests],
    environment: isInPage ? 'jsdom' : 'node',
    /** Minutes, if they are run again for each mutant. They hold against an oracle what quicker tests hold too. */
    exclude: ['**/{oracle,some-edits}.test.ts']
  }
})
