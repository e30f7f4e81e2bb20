import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { checkTexts, fixtureTexts, textOf } from '../../../support/content.ts'

test('forces: content without a force is refused', () => {
  const none = new Map([...fixtureTexts].filter(([file]) => !file.startsWith('forces/')))
  const { errors, compiled } = checkTexts(none)
  const line = textOf(fixtureTexts, 'screens.yaml').split('\n').indexOf('product:') + 1
  expect(errors.map(formatDiagnostic)).toEqual([
    `screens.yaml:${line}:1  There is no force.  Add a file to forces/; content/README.md says how.`
  ])
  expect(compiled).toBe(undefined)
  expect(fixtureTexts.size - none.size).toBeGreaterThan(1)
})
