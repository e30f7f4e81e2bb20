import { expect, test } from 'vitest'
import { ANYWHERE, areaOf } from '../../../machines/outcome/area.ts'
import { content } from '../../support/fixture-content.ts'

test('area: a force whose own data are missing has its nations, and no local service', () => {
  const [force] = content.forces
  expect(force && areaOf(force)).toEqual({ nations: force?.nations, localServices: [], councils: [] })
  expect(areaOf(undefined)).toBe(ANYWHERE)
})
