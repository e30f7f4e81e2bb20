// @module-tag slow
import { expect, test } from 'vitest'
import { missingShows } from '../../../../machines/training/drills/check-drill.ts'
import { drillNamed } from '../../../support/drills.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const cutShort = drillNamed('cut-short')
const SHOWN = 'somewhere-tonight'

test.each([
  ['every good route shows, or one that ends with Clear need not', ['start', 'clear'], []],
  ['one good route lacks', ['start', { support: 'no' }, { safety: 'no' }, 'finish'], ['All is well']]
] as const)('what a drill must show: an item that %s', (_, presses, lacking) => {
  const routes = [...cutShort.routes, { name: 'All is well', presses }]
  const missing = missingShows(
    { ...cutShort, shows: { actions: [SHOWN] }, routes },
    settingAt('2026-11-26T23:10', 'west-yorkshire')
  )
  expect(missing).toEqual(
    lacking.map(route => ({ list: 'actions', id: SHOWN, route, path: ['shows', 'actions', 0] }))
  )
})
