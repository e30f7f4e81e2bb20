import { expect, test } from 'vitest'
import { keyOf } from '../../../machines/review/listers.ts'
import { areaIn, contactsAt, momentsFrom } from '../../../machines/review/settings.ts'
import { momentsOfYear } from '../../support/every-hour.ts'
import { content, inLondon, packs } from '../../support/setting.ts'

const edition = { content, packs }

test('the moments of a year are enough: no quarter-hour of it puts other contacts first', () => {
  const moments = momentsFrom(inLondon('2026-01-01T00:00').day, [edition])
  const keysAt = (some: typeof moments) =>
    new Set(
      [undefined, 'west-midlands', 'police-scotland', 'northern-ireland'].flatMap(force =>
        some.map(at => {
          const area = areaIn(edition, force)
          return area ? keyOf(contactsAt(edition, area, at)) : ''
        })
      )
    )
  const found = keysAt(moments)
  expect([...keysAt(momentsOfYear())].filter(key => !found.has(key))).toEqual([])
  expect(found.size).toBeGreaterThan(10)
})
