import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'
import { contentPlugin } from '../../tools/build/content/content-plugin.ts'
import { contentService } from '../../tools/build/content/content-service.ts'
import type { Compiled } from '../../tools/content/check.ts'
import { compiledOf, fixtureTexts, REAL_TODAY, realTexts, TODAY } from '../support/content.ts'
import { fixtureFolder } from '../support/fixture/folder.ts'
import { BUILT_ON } from '../support/settings-in.ts'
import { TAGS } from '../support/tags.ts'

/**
 * Stryker looks at tests alone: to it, a file that a mutant keeps from being read has no test that fails, and the mutant
 * survives (stryker-js, issue 6150). So such a file gets one.
 */
const unreadFails = (): Reporter => {
  let vitest: Vitest
  return {
    onInit: started => {
      vitest = started
    },
    onTestRunEnd: () => {
      for (const file of vitest.state.getFiles())
        if (file.result?.state === 'fail' && file.tasks.length === 0)
          file.tasks.push({ type: 'test', name: 'is read', mode: 'run', result: file.result, file } as never)
    }
  }
}

const moduleOf = (compiled: Compiled) => `
  import { settingsIn } from './settings-in.ts'
  export { inLondon } from './settings-in.ts'
  export const { content, packs, areaNamed, settingAt } = settingsIn(JSON.parse(${JSON.stringify(JSON.stringify(compiled))}))`

/** Content is no part of what is broken: it is compiled once, and not anew for each mutant. */
const compiledOnce = (): Plugin => {
  const modules = [
    ['/support/fixture-content.ts', moduleOf(compiledOf(fixtureTexts, TODAY, BUILT_ON))],
    ['/support/setting.ts', moduleOf(compiledOf(realTexts, REAL_TODAY, BUILT_ON))]
  ] as const
  return {
    name: 'compiled-once',
    enforce: 'pre',
    load: id => modules.find(([end]) => id.endsWith(end))?.[1]
  }
}

/** A mutant that only a slow test notices wants a quick one. */
const onlyQuick = (): Plugin => ({
  name: 'only-quick',
  configureVitest: ({ vitest }) => {
    vitest.config.tagsFilter = ['!slow && !long']
  }
})

const tests = process.env.MUTATION_TESTS ?? ''

/** What the tests of one part are run with, again and again: `mutation.ts` names them. */
export default defineConfig({
  plugins: [onlyQuick(), compiledOnce(), contentPlugin(contentService({ folder: fixtureFolder() })), react()],
  test: {
    globals: true,
    alias: {
      'virtual:precache': fileURLToPath(new URL('../support/worker/precache-data.ts', import.meta.url))
    },
    isolate: false,
    setupFiles: ['tests/support/one-seed.ts', 'tests/support/empty-page.ts'],
    testTimeout: 120_000,
    tags: [...TAGS],
    reporters: [unreadFails()],
    include: tests.split(' '),
    environment: tests.includes('tests/src/live') ? 'jsdom' : 'node',
    /** Minutes, if they are run again for each mutant. They hold against an oracle what quicker tests hold too. */
    exclude: ['**/{oracle,some-edits}.test.ts']
  }
})
