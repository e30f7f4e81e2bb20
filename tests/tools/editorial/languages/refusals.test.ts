import { expect, test } from 'vitest'
import { refusalReasons } from '../../../../tools/editorial/languages/refusals.ts'
import { translationRow } from '../../../support/translation-row.ts'

const messages = (says: string, english: string) =>
  refusalReasons(says, translationRow({ english, facts: { for: 'person' } })).map(([message]) => message)

test('refusals: a translation with far more than any text has is refused', () => {
  expect(messages('a'.repeat(2_001), 'You are not alone')).toEqual([expect.stringContaining('longer')])
})

test('refusals: what begins like a formula in English may do so in another language', () => {
  expect(messages('- da', '- yes')).toEqual([])
})
