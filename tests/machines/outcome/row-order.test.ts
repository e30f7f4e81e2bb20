import { expect, test } from 'vitest'
import { inRowOrder } from '../../../machines/outcome/row-order.ts'
import { idsOf, ranked } from './made-up.ts'

test('row order: by the most pressing need first, and within a need the best match first', () => {
  const rows = [
    ranked('money, best', ['money'], { bestFor: ['money'] }),
    ranked('talk', ['talk'], { bestFor: ['money'] }),
    ranked('talk, best', ['talk'], { bestFor: ['talk'] })
  ]
  expect(idsOf(inRowOrder(rows, ['talk', 'money']))).toEqual(['talk, best', 'talk', 'money, best'])
})

test('row order: being the best match for a need that was not raised does not count', () => {
  const rows = [ranked('first', []), ranked('second', [], { bestFor: ['money'] })]
  expect(idsOf(inRowOrder(rows, ['talk']))).toEqual(['first', 'second'])
})

test('row order: a service for a part of the area is not put right after one for all of it', () => {
  const lead = ranked('lead', ['talk'])
  const other = ranked('other', ['talk'])
  const beside = { rowAfter: 'lead' }
  expect(idsOf(inRowOrder([lead, other, ranked('beside', ['talk'], beside)], ['talk']))).toEqual([
    'lead',
    'beside',
    'other'
  ])
  const part = ranked('beside', ['talk'], { ...beside, isForPart: true })
  expect(idsOf(inRowOrder([lead, other, part], ['talk']))).toEqual(['lead', 'other', 'beside'])
})
