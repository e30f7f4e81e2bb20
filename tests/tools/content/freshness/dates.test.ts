import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { checkTexts, fixtureTexts } from '../../../support/content.ts'

test('dates: every fact with a check day is covered', () => {
  const { errors } = checkTexts(fixtureTexts, '2026-11-23')
  const facts = [...fixtureTexts].filter(([file]) => file !== 'training.yaml')
  const written = facts.flatMap(([, text]) => text.match(/^ *checked:/gm) ?? [])
  expect(errors.map(formatDiagnostic).filter(line => line.includes('today is 2026-11-23'))).toHaveLength(
    written.length
  )
  expect(errors).toHaveLength(written.length)
})
