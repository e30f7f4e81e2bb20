import { expect, test } from 'vitest'
import { parseFactsQuery } from '../../../../src/training/facts/facts-query.ts'

test('facts query: parameters are parsed, and unknown ones are listed', () => {
  const query = parseFactsQuery(
    new URLSearchParams('force=kent&part=coverage&state=odd&need=housing&of=national&x=1')
  )
  expect(query).toEqual({
    part: 'coverage',
    isNational: true,
    state: undefined,
    need: 'housing',
    unknown: ['state=odd', 'x=1']
  })
})
