import { expect, test } from 'vitest'
import { camelCase, kebabCase } from '../../../machines/content/letter-case.ts'

test.each([
  ['best-for', 'bestFor'],
  ['out-of-hours-phone', 'outOfHoursPhone'],
  ['name', 'name']
])('letter case: %s in YAML is %s in code', (kebab, camel) => {
  expect(camelCase(kebab)).toBe(camel)
  expect(kebabCase(camel)).toBe(kebab)
})
