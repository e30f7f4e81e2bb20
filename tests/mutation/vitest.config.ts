import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'
import { contentPlugin } from '../../content/check/vite-plugin.ts'

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

/** What the tests of one part are run with, again and again: `mutation.ts` names them. */
export default defineConfig({
  plugins: [contentPlugin({ folder: 'tests/sample' }), react()],
  test: {
    globals: true,
    isolate: false,
    testTimeout: 120_000,
    reporters: [unreadFails()],
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    /** Minutes, if they are run again for each mutant. They hold against an oracle what quicker tests hold too. */
    exclude: ['**/{zones,oracle,some-edits}.test.ts']
  }
})
