// @module-tag slow
import { describe, expect, test } from 'vitest'
import type { Drill } from '../../../../machines/content/content.ts'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import { encounterSetup } from '../../../../machines/encounter/encounter.setup.ts'
import {
  type DrillMismatch,
  drillMismatches,
  missingShows
} from '../../../../machines/training/drills/check-drill.ts'
import { drillNamed } from '../../../support/drills.ts'
import { settingAt } from '../../../support/fixture-content.ts'

/** The flow, as it would be if somebody changed where a question leads; without a target it leads nowhere. */
const changed = (question: 'safety' | 'safePlace', target?: 'afraid' | 'outcome') => {
  const { config } = encounterMachine
  const flow = config.states?.flow
  const conversation = flow?.states?.conversation
  const states = conversation?.states ?? {}
  const on = Object.fromEntries(
    ['answer.yes', 'answer.no', 'answer.unsure', 'answer.declined'].map(type => [
      type,
      target ? { target } : {}
    ])
  )
  const other = {
    ...config,
    states: {
      ...config.states,
      flow: {
        ...flow,
        states: {
          ...flow?.states,
          conversation: {
            ...conversation,
            states: { ...states, [question]: { ...states[question], on: { ...states[question]?.on, ...on } } }
          }
        }
      }
    }
  }
  return encounterSetup.createMachine(other as never) as unknown as typeof encounterMachine
}

const kindsAt = (misfits: readonly DrillMismatch[]) =>
  misfits.map(({ kind, path }) => `${kind} ${path.join('.')}`)

describe('drill check after a change of the flow', () => {
  const third = drillNamed('third-person')
  const { support, supportNeeds, safety, safePlace, afraid } = third.questions
  /** Its last route alone, with the questions and answers of that route. */
  const drill: Drill = {
    ...third,
    interruptions: [],
    routes: third.routes.slice(-1),
    questions: {
      support,
      supportNeeds,
      safety,
      safePlace: safePlace && { ...safePlace, fits: ['no'] },
      afraid: afraid && { ...afraid, fits: ['no'] }
    }
  }

  test('drill check: the unchanged flow fits', () => {
    expect(drillMismatches(drill, changed('safePlace', 'afraid'))).toEqual([])
  })

  test('drill check: a question without anything written for it is reported', () => {
    const { afraid: _, ...asked } = third.questions
    const withoutFear: Drill = {
      ...third,
      routes: third.routes.slice(0, 1),
      questions: { ...asked, safePlace: safePlace && { ...safePlace, fits: ['yes'] } }
    }
    expect(kindsAt(drillMismatches(withoutFear))).toEqual([
      'nothingHeard questions.safePlace.fits.0',
      'neverAsked questions.who',
      'doesNotFit routes.0.presses.5.afraid'
    ])
  })

  test('drill check: an answer that does nothing is reported', () => {
    expect(kindsAt(drillMismatches(drill, changed('safePlace')))).toEqual([
      'doesNothing questions.safePlace.fits.0',
      'neverAsked questions.afraid',
      'notAskedHere routes.0.presses.5'
    ])
  })
})

const setting = settingAt('2026-11-26T23:10', 'west-yorkshire')
const cutShort = drillNamed('cut-short')
const notShown = (shows: Drill['shows'], routes = cutShort.routes) =>
  missingShows({ ...cutShort, shows, routes }, setting)

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
  expect(notShown({ actions: ['somewhere-tonight'] }, [...cutShort.routes, other])).toEqual([
    { list: 'actions', id: 'somewhere-tonight', route: 'All is well', path: ['shows', 'actions', 0] }
  ])
})

test('what a drill must show: a route that ends with Clear need not show anything', () => {
  const cleared = { name: 'Cleared', presses: ['start', 'clear'] as const }
  expect(notShown({ actions: ['somewhere-tonight'] }, [...cutShort.routes, cleared])).toEqual([])
  expect(notShown({ actions: ['somewhere-tonight'] }, [cleared])).toEqual([
    { list: 'actions', id: 'somewhere-tonight', path: ['shows', 'actions', 0] }
  ])
})
