import { expect, test } from 'vitest'
import { type LineTrait, lineTraits } from '../../../../machines/training/outcomes/line-traits.ts'
import { content, inLondon, packs } from '../../../support/fixture-content.ts'

const local = packs['west-yorkshire']?.localServices[0]
const listed = [...content.services, ...(local ? [local] : [])]
const matches = lineTraits(listed, inLondon('2026-11-29T03:00'), content.calendar)
const has = (trait: LineTrait, ids: readonly string[], needs: Parameters<typeof matches>[2] = []) =>
  matches([trait], ids, needs)

test('line traits: a line that answers at that hour counts only if it fits what was said', () => {
  expect(has('none-answers', ['samaritans'])).toBe(false)
  expect(has('none-answers', ['samaritans'], ['everyone', 'talk'])).toBe(false)
  expect(has('none-answers', ['samaritans'], ['housing'])).toBe(true)
})

test('line traits: a contact without any number has none', () => {
  const { id } = listed.find(one => !one.phone && !one.outOfHoursPhone && !one.text) ?? { id: '' }
  expect(id).not.toBe('')
  expect([has('number', [id]), has('no-number', [id])]).toEqual([false, true])
  expect([has('number', ['samaritans']), has('no-number', ['samaritans'])]).toEqual([true, false])
})

test('line traits: a local service is told from national ones, and all traits asked for must hold', () => {
  const id = local?.id ?? ''
  expect([has('local', ['num', id]), has('no-local', ['num', id])]).toEqual([true, false])
  expect([has('local', ['num']), has('no-local', ['num'])]).toEqual([false, true])
  expect(matches(['number', 'local'], ['num'], [])).toBe(false)
})
