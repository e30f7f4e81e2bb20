import { expect, test } from 'vitest'
import { checkTexts, withEdit } from '../../support/content.ts'

test('content check: the report does not depend on the order of the files', () => {
  const tip = withEdit('tips.yaml', 'id: network', 'id: Net')
  const hours = withEdit('services/tara.yaml', 'open: "24/7"', 'open: "Mo-Fr 9-5"', tip)
  const shared = withEdit('forces/gloucestershire.yaml', 'also-in: [wiltshire]', 'also-in: [wilts]', hours)
  const texts = withEdit('forces/kent.yaml', 'region: south-east', 'region: south', shared)
  const backwards = new Map([...texts].reverse())
  const { errors, warnings } = checkTexts(texts)
  expect(checkTexts(backwards)).toMatchObject({ errors, warnings })
  expect(errors).toHaveLength(4)
})
