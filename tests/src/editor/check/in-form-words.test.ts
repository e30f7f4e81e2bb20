import { expect, test } from 'vitest'
import { inFormWords } from '../../../../src/editor/check/in-form-words.ts'
import { checkCases, runCase } from '../../../specs/check-case.ts'

/** What only a file or a terminal says. */
const OF_FILES =
  /YAML|npm run|README|\.yaml|: (?:true|false)\b|"seen"|"\w+:"|\b[a-z]+[A-Z][a-z]\w*\b|stand-in|\bMo-Fr\b|\bPH\b/

test('findings: in the words of the form none of what the check finds speaks of files or the terminal', () => {
  const found = checkCases
    .filter(one => !one.says.has('for'))
    .flatMap(one => runCase(one).diagnostics)
    .filter(({ path }) => path !== undefined)
    .map(inFormWords)
  expect([...new Set(found)].filter(words => OF_FILES.test(words))).toEqual([])
  expect(found.length).toBeGreaterThan(300)
})
