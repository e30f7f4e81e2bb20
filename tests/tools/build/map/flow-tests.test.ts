// @module-tag slow
import { expect, test } from 'vitest'
import { mapPlaces } from '../../../../machines/training/map/flow-map.ts'
import { testsOfFlow } from '../../../../tools/build/map/flow-tests.ts'

const tests = testsOfFlow('tests/machines/encounter')

test('flow tests: every state of the map is named by a test, and some tests walk all states', () => {
  const named = new Set(tests.flatMap(({ places }) => places))
  expect(mapPlaces().filter(place => !named.has(place))).toEqual([])
  expect(tests.filter(({ places }) => places.length === 0).map(({ title }) => title)).toContain(
    'encounter: every transition can be taken'
  )
})

test('flow tests: a test is listed with its full title', () => {
  expect(tests.map(({ title }) => title)).toContain(
    'encounter: one tap on someone near puts danger before the outcome, and keeps the other choices'
  )
})

test('flow tests: without a folder of tests the list is empty', () => {
  expect(testsOfFlow('no/such/folder')).toEqual([])
})
