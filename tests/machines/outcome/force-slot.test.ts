// @module-tag slow
import { expect, test } from 'vitest'
import { mayHaveRow } from '../../../machines/outcome/contacts.ts'
import { servicesFor } from '../../../machines/outcome/force-slot.ts'
import { packs } from '../../support/setting.ts'

const locals = (force: string) => packs[force]?.localServices ?? []

test('slots: for a bed tonight a force has its councils that can be rung, by name', () => {
  const names = servicesFor('housing-tonight', locals('greater-manchester')).map(({ shortName }) => shortName)
  expect(names.length).toBeGreaterThanOrEqual(10)
  expect(names).toEqual(names.toSorted())
  expect(names).toContain('Manchester City Council')
})

test('slots: after a sexual assault a force has its own centre, if that can be rung', () => {
  expect(servicesFor('sexual-assault', locals('metropolitan')).map(({ id }) => id)).toEqual(['the-havens'])
  expect(servicesFor('sexual-assault', locals('merseyside')).every(mayHaveRow)).toBe(true)
})

test('slots: no service fills what only the force itself can say', () => {
  expect(servicesFor('liaison', locals('northern-ireland'))).toEqual([])
  expect(servicesFor('interpreter', locals('northern-ireland'))).toEqual([])
})
