// @module-tag slow
import { expect, test } from 'vitest'
import { check } from '../../../../tools/content/check.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, compiledOf, fixtureTexts, TODAY, textOf, withEdit } from '../../../support/content.ts'

const backwards = (texts: Texts) => new Map([...texts].reverse())

test('rules: the order in which files are read changes neither the report nor what is built', () => {
  const tip = withEdit('tips.yaml', 'id: network', 'id: Net')
  const region = withEdit('forces/kent.yaml', 'region: south-east', 'region: south', tip)
  const texts = withEdit('forces/west-yorkshire.yaml', 'id: basis', 'id: nelson-trust-swop', region)
  const { errors, warnings } = checkTexts(texts)
  expect(checkTexts(backwards(texts))).toMatchObject({ errors, warnings })
  expect(errors).toHaveLength(3)
  expect(JSON.stringify(compiledOf(backwards(fixtureTexts)))).toBe(JSON.stringify(compiledOf(fixtureTexts)))
})

test('rules: a drill without the first question is refused', () => {
  const file = 'drills/third-person.yaml'
  const [scene = ''] =
    /^ {2}support:\n[\s\S]*?(?= {2}supportNeeds:\n)/m.exec(textOf(fixtureTexts, file)) ?? []
  const { errors } = check(withEdit(file, scene, ''), TODAY)
  expect(errors.map(({ message }) => message)).toContain('The flow asks "support", but it has no entry here.')
})
