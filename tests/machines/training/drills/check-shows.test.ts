import { expect, test } from 'vitest'
import type { Drill } from '../../../../machines/content/content.ts'
import { missingShows } from '../../../../machines/training/drills/check-shows.ts'
import { drillNamed } from '../../../support/drills.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const setting = settingAt('2026-11-26T23:10', 'west-yorkshire')
const drill = drillNamed('cut-short')
const notShown = (shows: Drill['shows'], routes = drill.routes) =>
  missingShows({ ...drill, shows, routes }, setting)

test('what a drill must show: nothing is reported if the drill names nothing', () => {
  expect(notShown(undefined)).toEqual([])
})

test('what a drill must show: an item that every good route shows is not reported', () => {
  expect(notShown({ actions: ['somewhere-tonight'] })).toEqual([])
})

test('what a drill must show: each missing item is reported with its route and its place in the file', () => {
  const route = 'Three answers, then Numbers now'
  expect(notShown({ contacts: ['tara'], actions: ['somewhere-tonight', 'reporting'] })).toEqual([
    { list: 'contacts', id: 'tara', route, path: ['shows', 'contacts', 0] },
    { list: 'actions', id: 'reporting', route, path: ['shows', 'actions', 1] }
  ])
})

test('what a drill must show: an item that one good route lacks is reported', () => {
  const other = {
    name: 'All is well',
    presses: ['start', { support: 'no' }, { safety: 'no' }, 'finish'] as const
  }
  expect(notShown({ actions: ['somewhere-tonight'] }, [...drill.routes, other])).toEqual([
    { list: 'actions', id: 'somewhere-tonight', route: 'All is well', path: ['shows', 'actions', 0] }
  ])
})

test('what a drill must show: a route that ends with Clear need not show anything', () => {
  const cleared = { name: 'Cleared', presses: ['start', 'clear'] as const }
  expect(notShown({ actions: ['somewhere-tonight'] }, [...drill.routes, cleared])).toEqual([])
  expect(notShown({ actions: ['somewhere-tonight'] }, [cleared])).toEqual([
    { list: 'actions', id: 'somewhere-tonight', path: ['shows', 'actions', 0] }
  ])
})
