import { expect, test } from 'vitest'
import { forceParameters, parseForceSelection } from '../../../../src/training/filters/force-selection.ts'
import { hashWith } from '../../../../src/training/filters/hash-with.ts'
import { content } from '../../../support/fixture-content.ts'

const { forces } = content
const WELSH = forces.filter(({ nations }) => nations.includes('wales') && nations.length === 1)
const parse = (query: string) => parseForceSelection(new URLSearchParams(query), forces)

test('force selection: without parameters all forces are selected', () => {
  const { forces: selected, force, steps, unknown } = parse('')
  expect([selected, force, steps.length, unknown]).toEqual([forces, undefined, 1, []])
})

test('force selection: within=wales selects the forces of Wales, within=england+south-west those of the South West', () => {
  expect(WELSH.length).toBeGreaterThan(1)
  expect(parse('within=wales').forces).toEqual(WELSH)
  const { forces: some, steps } = parse('within=england+south-west')
  expect(some.map(({ id }) => id).sort()).toEqual(['gloucestershire', 'wiltshire'])
  expect(steps.map(({ level, chosen }) => [level, chosen])).toEqual([
    ['nation', 'england'],
    ['region', 'south-west'],
    ['force', undefined]
  ])
})

test('force selection: each force is selected by its id, and by the links that lead to it', () => {
  for (const { id } of forces) {
    const { force, steps, unknown } = parse(`force=${id}`)
    expect([force?.id, unknown]).toEqual([id, []])
    steps.forEach((step, index) => {
      const group = step.groups.find(one => one.id === step.chosen)
      const parameters = group && forceParameters(steps.slice(0, index), group)
      const query = hashWith('facts', new URLSearchParams(), parameters ?? {}).split('?')[1] ?? ''
      expect(
        parse(query)
          .steps.slice(0, index + 1)
          .map(({ chosen }) => chosen)
      ).toEqual(steps.slice(0, index + 1).map(({ chosen }) => chosen))
    })
  }
})

test.each([
  ['force=atlantis', forces.length, ['force=atlantis']],
  ['within=wales+london', WELSH.length, ['within=wales london']],
  ['within=', forces.length, ['within=']]
])('force selection: unknown forces and regions are listed: %s', (query, count, unknown) => {
  const selection = parse(query)
  expect([selection.forces.length, selection.unknown]).toEqual([count, unknown])
})

test('force selection: a build for one force offers no other', () => {
  const kent = forces.filter(({ id }) => id === 'kent')
  expect(parseForceSelection(new URLSearchParams(), kent)).toEqual({
    steps: [],
    forces: kent,
    force: kent[0],
    unknown: []
  })
})
