// @module-tag slow
import { expect, test } from 'vitest'
import { describePlace } from '../../../../machines/training/map/describe-place.ts'
import { mapPlaces } from '../../../../machines/training/map/flow-map.ts'

test.each(mapPlaces())('map: the statechart describes %s in a sentence of its own', place => {
  const { state } = describePlace(place)
  expect(state).toMatch(/^[A-Z].+[.?]$/)
  const others = mapPlaces().filter(other => other !== place)
  expect(others.map(other => describePlace(other).state)).not.toContain(state)
})

test('map: what the arrows of a place do is said once each', () => {
  expect(describePlace('safety').arrows).toEqual([
    'A changed answer returns to the outcome.',
    'Goes on to the next step.'
  ])
  expect(describePlace('ready').arrows).toEqual(['The conversation begins.'])
})
