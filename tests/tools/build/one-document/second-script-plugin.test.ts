import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFERRED_NAMES, SECOND_SCRIPT } from '../../../../tools/build/one-document/second-script-plugin.ts'

test('second script: it brings every module that the first script has a stub for, and no other', () => {
  const brought = /deferred: \{([^}]+)\}/.exec(readFileSync(SECOND_SCRIPT, 'utf8'))?.[1]?.match(/\w+/g)
  expect(brought?.toSorted()).toEqual(DEFERRED_NAMES.toSorted())
})
