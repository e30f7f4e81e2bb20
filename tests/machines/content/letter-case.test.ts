import { expect, test } from 'vitest'
import { camelCase, kebabCase } from '../../../machines/content/letter-case.ts'

test.each([
  ['best-for', 'bestFor'],
  ['out-of-hours-phone', 'outOfHoursPhone'],
  ['name', 'name']
])('letter case: YAML says %s, code says %s', (kebab, camel) => {
  expect(camelCase(kebab)).toBe(camel)
  expect(kebabCase(camel)).toBe(kebab)
})
