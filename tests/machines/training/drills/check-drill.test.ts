// @module-tag slow
import { expect, test } from 'vitest'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import { encounterSetup } from '../../../../machines/encounter/encounter.setup.ts'
import { drillMismatches, missingShows } from '../../../../machines/training/drills/check-drill.ts'
import { drillNamed } from '../../../support/drills.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const emptyAt = (value: object, [field, ...path]: readonly string[]): object =>
  field ? { ...value, [field]: emptyAt(Reflect.get(value, field), path) } : {}

test('drill check: an answer that does nothing, after a change of the flow, is reported', () => {
  const path = 'states flow states conversation states safePlace on answer.no'.split(' ')
  const changed = encounterSetup.createMachine(emptyAt(encounterMachine.config, path) as never)
  const found = drillMismatches(drillNamed('third-person'), changed as never)
  expect(found.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toContain(
    'doesNothing questions.safePlace.fits.1'
  )
})

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
