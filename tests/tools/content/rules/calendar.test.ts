import { expect, test } from 'vitest'
import { checkTexts, fixtureTexts } from '../../../support/content.ts'

test('bank holidays: the day up to which they are known is the only fact that stops a build by its age', () => {
  const { errors } = checkTexts(fixtureTexts, '2099-01-01')
  expect(errors.map(({ file }) => file)).toEqual(['bank-holidays.yaml'])
})
