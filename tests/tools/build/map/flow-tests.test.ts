import { expect, test } from 'vitest'
import { mapPlaces } from '../../../../machines/training/map/flow-map.ts'
import { testsOfFlow } from '../../../../tools/build/map/flow-tests.ts'

const tests = testsOfFlow('tests/machines/encounter')

test('every place of the map is named by a test, and there are tests that walk them all', () => {
  const named = new Set(tests.flatMap(({ places }) => places))
  expect(mapPlaces().filter(place => !named.has(place))).toEqual([])
  expect(tests.filter(({ places }) => places.length === 0).map(({ title }) => title)).toContain(
    'the flow: takes every arrow that is drawn'
  )
})

test('a test is told by its heading and its title, whole', () => {
  expect(tests.map(({ title }) => title)).toContain(
    'choices: someone near now puts danger before the outcome'
  )
})

test('without tests beside it nothing is told', () => {
  expect(testsOfFlow('no/such/folder')).toEqual([])
})
