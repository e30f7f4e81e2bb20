import { expect, test } from 'vitest'
import { keyOf } from '../../../../machines/training/outcomes/listers.ts'
import { areaIn, contactsAt, momentsFrom } from '../../../../machines/training/outcomes/settings.ts'
import { everyOpening } from '../../../support/every-hour.ts'
import { content, inLondon, packs } from '../../../support/setting.ts'

const edition = { content, packs }

const FIRST_DAY = inLondon('2026-01-01T00:00').day
const YEAR = 366

test('the moments of a year are enough: no edge of the hours in it puts other contacts first', () => {
  const moments = momentsFrom(FIRST_DAY, [edition])
  const openings = everyOpening().filter(({ day }) => day < FIRST_DAY + YEAR)
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
  expect([...keysAt(openings)].filter(key => !found.has(key))).toEqual([])
  expect(found.size).toBeGreaterThan(10)
})
