import { expect, test } from 'vitest'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { mayHaveRow } from '../../../machines/outcome/contacts.ts'
import { servicesFor } from '../../../machines/outcome/force-slot.ts'
import { line, service } from '../../support/services.ts'

/** Imported only by slow tests: it compiles the real content. */
const locals = async (force: string) => {
  const { realCompiled } = await import('../../support/content.ts')
  return realCompiled().packs[force]?.localServices ?? []
}

test('slots of a force: the services that fit best and can be reached, by name', () => {
  const centre = (id: string, bestFor: readonly Need[] = ['sexual-assault'], phone = [line('24/7')]) =>
    service(id, { bestFor, ...(phone[0] && { phone: phone[0] }) })
  const services = [
    centre('c', ['sexual-health', 'sexual-assault']),
    ...[centre('b'), centre('other', ['housing']), centre('unreachable', ['sexual-assault'], []), centre('a')]
  ]
  expect(servicesFor('sexual-assault', services).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(servicesFor('liaison', services)).toEqual([])
})

test('slots of a force: for a bed tonight its councils that can be rung, by name', {
  tags: ['slow']
}, async () => {
  const councils = servicesFor('housing-tonight', await locals('greater-manchester'))
  const names = councils.map(({ shortName }) => shortName)
  expect(names.length).toBeGreaterThanOrEqual(10)
  expect(names).toEqual(names.toSorted())
  expect(names).toContain('Manchester City Council')
})

test('slots of a force: after a sexual assault its own centre, if that can be rung', {
  tags: ['slow']
}, async () => {
  const centres = servicesFor('sexual-assault', await locals('metropolitan'))
  expect(centres.map(({ id }) => id)).toEqual(['the-havens'])
  expect(servicesFor('sexual-assault', await locals('merseyside')).every(mayHaveRow)).toBe(true)
})

test('slots of a force: no service fills one that only the force itself can fill', {
  tags: ['slow']
}, async () => {
  expect(servicesFor('liaison', await locals('northern-ireland'))).toEqual([])
  expect(servicesFor('interpreter', await locals('northern-ireland'))).toEqual([])
})
