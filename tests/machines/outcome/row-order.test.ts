import { expect, test } from 'vitest'
import type { Need } from '../../../machines/content/vocabulary.ts'
import type { RankedService } from '../../../machines/outcome/ranked-service.ts'
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

test('row order: urgent care for who was hurt stands before any other line of health, and moves no other line', () => {
  const rows = [
    ranked('assault', ['hurt-or-assaulted'], { timing: 0 }),
    ranked('mind', ['mental-health'], { timing: 0 }),
    ranked('care', ['hurt-or-assaulted', 'sexual-health'], { alwaysFor: ['hurt-or-assaulted'] }),
    ranked('drugs', ['drugs-or-alcohol'])
  ]
  const ordered = (said: readonly Need[], some = rows) => idsOf(inRowOrder(some, said))
  expect(ordered(['hurt-or-assaulted', 'mental-health'])).toEqual(['assault', 'care', 'mind', 'drugs'])
  expect(ordered(['mental-health', 'sexual-health'])).toEqual(['mind', 'care', 'assault', 'drugs'])
  const withoutMind = rows.filter(({ service }) => service.id !== 'mind')
  expect(ordered(['hurt-or-assaulted'], withoutMind)).toEqual(['assault', 'care', 'drugs'])
})

test('row order: of rows of which any answers now, one is among the first three', () => {
  const probably = ['a', 'b', 'c'].map(id => ranked(id, ['talk'], { timing: 1 }))
  const answering = ranked('answers', [], { timing: 0 })
  const ordered = (rows: readonly RankedService[]) => idsOf(inRowOrder(rows, ['talk']))
  expect(ordered([...probably, answering])).toEqual(['a', 'b', 'answers', 'c'])
  expect(ordered(probably)).toEqual(['a', 'b', 'c'])
  expect(ordered([answering, ...probably.slice(1)])).toEqual(['b', 'c', 'answers'])
})
