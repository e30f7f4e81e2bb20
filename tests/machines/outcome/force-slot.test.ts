import { expect, test } from 'vitest'
import { mayHaveRow } from '../../../machines/outcome/contacts.ts'
import { servicesFor } from '../../../machines/outcome/force-slot.ts'
import { content } from '../../support/fixture-content.ts'

/** Loads what compiles the real content for slow tests alone. */
const locals = async (force: string) => {
  const { realCompiled } = await import('../../support/content.ts')
  return realCompiled().packs[force]?.localServices ?? []
}

const [base] = content.services.filter(mayHaveRow)
if (!base) throw new Error('There is no service.')
const { phone, outOfHoursPhone, text, webchat, ...unreachable } = base
const centre = { ...base, id: 'b', shortName: 'B', bestFor: ['sexual-assault'] as const }

test('slots of a force: the services that fit best and can be reached, by name', () => {
  const services = [
    { ...centre, id: 'c', shortName: 'C', bestFor: ['sexual-health', 'sexual-assault'] as const },
    centre,
    { ...centre, id: 'other', bestFor: ['housing'] as const },
    { ...unreachable, id: 'unreachable', bestFor: centre.bestFor },
    { ...centre, id: 'a', shortName: 'A' }
  ]
  expect(servicesFor('sexual-assault', services).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(servicesFor('liaison', services)).toEqual([])
})

test('slots of a force: for a bed tonight its councils that can be rung, by name', {
  tags: ['slow']
}, async () => {
  const names = servicesFor('housing-tonight', await locals('greater-manchester')).map(
    ({ shortName }) => shortName
  )
  expect(names.length).toBeGreaterThanOrEqual(10)
  expect(names).toEqual(names.toSorted())
  expect(names).toContain('Manchester City Council')
})

test('slots of a force: after a sexual assault its own centre, if that can be rung', {
  tags: ['slow']
}, async () => {
  expect(servicesFor('sexual-assault', await locals('metropolitan')).map(({ id }) => id)).toEqual([
    'the-havens'
  ])
  expect(servicesFor('sexual-assault', await locals('merseyside')).every(mayHaveRow)).toBe(true)
})

test('slots of a force: no service fills one that only the force itself can fill', {
  tags: ['slow']
}, async () => {
  expect(servicesFor('liaison', await locals('northern-ireland'))).toEqual([])
  expect(servicesFor('interpreter', await locals('northern-ireland'))).toEqual([])
})
