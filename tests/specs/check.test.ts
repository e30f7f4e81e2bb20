import { expect, test } from 'vitest'
import { inFormWords } from '../../src/editor/check/in-form-words.ts'
import { checkCases, runCase } from './check-case.ts'

/** What only a file or a terminal says. */
const OF_FILES =
  /YAML|npm run|README|\.yaml|: (?:true|false)\b|"seen"|"\w+:"|\b[a-z]+[A-Z][a-z]\w*\b|stand-in|\bMo-Fr\b|\bPH\b/

for (const one of checkCases)
  test(`${one.topic}: ${one.title}`, () => {
    const { diagnostics, printed, wanted, marks, isBuilt, isSound } = runCase(one)
    expect(printed, one.at).toEqual(wanted)
    expect(marks, `${one.at}  Each line that is printed has one mark.`).toBe(wanted.length)
    const inForm = diagnostics.filter(({ path }) => path !== undefined).map(inFormWords)
    expect(
      // What somebody typed is told back as it is.
      inForm.filter(words => OF_FILES.test(words.replace(/^"[^"]*" has the wrong/, ''))),
      'In the editor no word of files or the terminal.'
    ).toEqual([])
    expect(isBuilt).toBe(isSound)
  })
