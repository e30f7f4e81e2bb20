import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { checkTexts, fixtureTexts, textOf, withFile, withoutFile } from '../../../support/content.ts'

const tara = 'services/tara.yaml'

describe('content files: one too many or too few is refused', () => {
  const lines = (texts: typeof fixtureTexts) => checkTexts(texts).errors.map(formatDiagnostic)

  test('a missing file', () => {
    expect(lines(withoutFile('tips.yaml'))).toEqual([
      'tips.yaml:1:1  This file is missing.  Put it back: content/README.md says what it contains.'
    ])
  })

  test.each(['', '# Only a comment.\n'])('an empty file: %j', text => {
    expect(lines(withFile('tips.yaml', text))).toEqual([
      'tips.yaml:1:1  This file is empty.  Put it back: content/README.md says what it contains.'
    ])
  })

  const UNEXPECTED = [
    'tip.yaml',
    'services/Tara.yaml',
    'services/scotland/tara.yaml',
    'forces/Kent.yaml',
    'forces/england/kent.yaml',
    'force/kent.yaml'
  ]
  test.each(UNEXPECTED)('an unexpected file: %s', file => {
    expect(lines(withFile(file, textOf(fixtureTexts, tara)))).toEqual([
      `${file}:1:1  There should be no file of this name.  Remove it, or move it into services/, forces/ or drills/ with a name of lower-case letters, digits and hyphens; a language into languages/ by its tag, as "ro".`
    ])
  })
})
