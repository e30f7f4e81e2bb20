import { expect, test } from 'vitest'
import { checkTexts, fixtureTexts } from '../../../support/content.ts'
import { countUnconfirmed } from '../../../support/fixture/written.ts'

test('freshness: every unconfirmed number, site and set of hours gives a warning', () => {
  expect(checkTexts(fixtureTexts).warnings.map(({ severity }) => severity)).toEqual(
    Array.from({ length: countUnconfirmed() }, () => 'warning')
  )
})
