import { expect, test } from 'vitest'
import type { OfficerAction, Service } from '../../../machines/content/content.ts'
import { actionsFor, actionsIn, splitActions } from '../../../machines/outcome/actions.ts'
import { ANYWHERE } from '../../../machines/outcome/area.ts'
import { content } from '../../support/fixture-content.ts'
import { line, service } from '../../support/services.ts'

const [base] = content.actions
if (!base) throw new Error('There is no action.')
const { if: _, nationSteps, ...plain } = base

const action = (id: string, more: Partial<OfficerAction> = {}): OfficerAction => ({
  ...plain,
  id,
  needs: ['talk'],
  steps: ['One.', 'Two.'],
  ...more
})

test('actions: have their own steps in order, then those of the nations of the area', () => {
  const steps = [
    { nations: ['wales'], says: 'In Wales.' },
    { nations: ['scotland', 'england'], says: 'In two.' }
  ] as const
  const [one] = actionsIn([action('a', { nationSteps: steps })], { ...ANYWHERE, nations: ['england'] }, [])
  expect(one?.stepKeys).toEqual(['actions.a.steps.1', 'actions.a.steps.2', 'actions.a.nationSteps.2.says'])
})

test('actions: one that no need raised is offered only if it says when it applies', () => {
  const actions = actionsIn([action('silent'), action('offered', { if: 'Perhaps' })], ANYWHERE, [])
  const { doNow, ifs } = actionsFor(actions, ['money'])
  expect([doNow, ifs.map(({ id }) => id)]).toEqual([[], ['offered']])
})

test('actions: a bed for tonight, and what the officer would have to report, are never out of sight, and take no place before what is more pressing', () => {
  const actions = ['hurt', 'bed', 'police', 'talk', 'late bed'].map(id =>
    action(id, {
      needs: [id.endsWith('bed') ? 'nowhere-safe-tonight' : id === 'police' ? 'police-or-authority' : 'talk']
    })
  )
  const idsOf = (ids: readonly string[], count: number) => {
    const raised = ids.flatMap(id => actions.filter(one => one.id === id))
    const { inSight, others } = splitActions(raised, count, ({ needs }) => needs)
    return [inSight, others].map(list => list.map(({ id }) => id).join())
  }
  expect(idsOf(['hurt', 'bed', 'talk'], 2)).toEqual(['hurt,bed', 'talk'])
  expect(idsOf(['hurt', 'talk', 'late bed'], 2)).toEqual(['hurt,late bed', 'talk'])
  expect(idsOf(['hurt', 'talk'], 1)).toEqual(['hurt', 'talk'])
  expect(idsOf(['hurt', 'talk', 'police'], 2)).toEqual(['hurt,police', 'talk'])
  expect(idsOf(['hurt', 'bed', 'police', 'talk'], 3)).toEqual(['hurt,bed,police', 'talk'])
  expect(idsOf(['hurt', 'bed', 'police', 'talk'], 2)).toEqual(['bed,police', 'hurt,talk'])
  expect(idsOf(['hurt', 'bed', 'police', 'talk'], 1)).toEqual(['bed,police', 'hurt,talk'])
})

test('actions: have the contacts of the area that are best for a need which no answer raises', () => {
  const best = (id: string, fields: Partial<Service> = {}) =>
    service(id, {
      phone: line('24/7'),
      nations: ['wales'],
      needs: ['under-18'],
      bestFor: ['under-18'],
      ...fields
    })
  const services = [
    best('b'),
    best('a'),
    best('fits', { bestFor: [] }),
    best('elsewhere', { nations: ['scotland'] })
  ]
  const actions = [action('young', { contactsFor: 'under-18' }), action('none')]
  const inWales = actionsIn(actions, { ...ANYWHERE, nations: ['wales'] }, services)
  expect(inWales.map(({ contacts }) => contacts.map(({ id }) => id))).toEqual([['a', 'b'], []])
})
