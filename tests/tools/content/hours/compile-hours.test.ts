import { expect, test } from 'vitest'
import type { Weekly } from '../../../../machines/content/content.ts'
import { compileHours } from '../../../../tools/content/hours/compile-hours.ts'
import { findingsInHours } from '../../../../tools/content/hours/findings.ts'

const hours = { open: 'Mo-Fr 09:00-17:00; PH off', confirmed: true }
const divisionIn = (nations: Parameters<typeof compileHours>[1]) =>
  (compileHours(hours, nations) as { readonly weekly: Weekly }).weekly.holiday?.division

test('hours: the same hours keep the bank holidays of whatever nations another file names', () => {
  expect(divisionIn(['scotland'])).toBe('scotland')
  expect(divisionIn(['northern-ireland'])).toBe('northern-ireland')
  expect(findingsInHours(hours, ['scotland'])).toEqual([])
  expect(findingsInHours(hours, ['scotland', 'england']).map(([message]) => message)).toEqual([
    'The nations do not settle whose bank holidays apply.'
  ])
})
