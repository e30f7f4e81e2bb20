// @module-tag slow
import { expect, test } from 'vitest'
import type { Force } from '../../../../machines/content/content.ts'
import { groupForces, SEVERAL_NATIONS } from '../../../../src/live/settings/force-groups.ts'
import { content } from '../../../support/setting.ts'

const force = (id: string, region: Force['region'], ...nations: Force['nations'][number][]): Force => ({
  id,
  name: id,
  region,
  nations
})

const kent = force('kent', 'south-east', 'england')
const sussex = force('sussex', 'south-east', 'england')
const dorset = force('dorset', 'south-west', 'england')
const gwent = force('gwent', 'wales', 'wales')
const rail = force('rail', 'national', 'england', 'wales')

test('force groups: nations and regions are in the order of the vocabulary, forces of several nations last', () => {
  expect(groupForces([rail, gwent, kent, dorset])).toEqual({
    level: 'nation',
    groups: [
      { id: 'england', forces: [kent, dorset] },
      { id: 'wales', forces: [gwent] },
      { id: SEVERAL_NATIONS, forces: [rail] }
    ]
  })
  expect(groupForces([dorset, sussex, kent]).groups.map(({ id }) => id)).toEqual(['south-east', 'south-west'])
})

/** @returns every force that the questions lead to, and the number of taps. */
const reached = (forces: readonly Force[], taps = 1): readonly (readonly [string, number])[] =>
  groupForces(forces).groups.flatMap(group => {
    const [only] = group.forces
    return only && group.forces.length === 1 ? [[only.id, taps] as const] : reached(group.forces, taps + 1)
  })

test('force groups: every real force takes at most three taps, among at most nine buttons', () => {
  const all = reached(content.forces)
  expect(all.map(([id]) => id).sort()).toEqual(content.forces.map(({ id }) => id).sort())
  expect(Math.max(...all.map(([, taps]) => taps))).toBe(3)
  expect(groupForces(content.forces).groups.length).toBeLessThanOrEqual(9)
})
