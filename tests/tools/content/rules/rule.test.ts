import { expect, test } from 'vitest'
import { link } from '../../../../tools/content/rules/link.ts'
import { checkTexts, withEdit } from '../../../support/content.ts'

test('rules: those whose files could not be read are skipped', () => {
  expect(link({})).toEqual([])
})

test('rules: those whose files could be read are checked', () => {
  const { errors } = checkTexts(withEdit('tips.yaml', 'id: have-a-plan', 'id: network'))
  expect(errors.map(({ file }) => file)).toEqual(['tips.yaml'])
})
