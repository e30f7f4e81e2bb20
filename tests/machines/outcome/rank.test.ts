import { expect, test } from 'vitest'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { rankBy, rankQueues } from '../../../machines/outcome/rank.ts'

const item = (id: string, ...needs: Need[]) => ({ id, needs })

const ids = (items: Iterable<{ readonly id: string }>) => [...items].map(({ id }) => id)

const housing = [item('h1', 'housing'), item('h2', 'housing', 'talk'), item('h3', 'housing')]
const talk = [item('t1', 'talk'), item('t2', 'talk')]

test('rank: each need in turn brings its best item, then each its second best', () => {
  const rank = rankBy([...housing, ...talk], () => [])
  expect(ids(rank(['housing', 'talk']))).toEqual(['h1', 'h2', 'h3', 't1', 't2'])
  expect(ids(rank(['talk', 'housing']))).toEqual(['h2', 'h1', 't1', 'h3', 't2'])
  expect(ids(rank([]))).toEqual([])
})

test('rank: a preference takes precedence over the order of the items', () => {
  const rank = rankBy([...housing, ...talk], ({ id }) => [id === 'h3' ? 0 : 1])
  expect(ids(rank(['housing']))).toEqual(['h3', 'h1', 'h2'])
})

test('rank: a ranking keeps no state between calls', () => {
  const asked: Need[] = []
  const rank = rankBy([...housing, ...talk, item('d', ...NEEDS)], (_, need) => {
    asked.push(need)
    return []
  })
  const beforehand = asked.length
  expect(ids(rank(['housing', 'danger-now']))).toEqual(['h1', 'd', 'h2', 'h3'])
  expect(asked.length).toBe(beforehand)
})

test('rank: a need without a queue brings nothing', () => {
  const rank = rankQueues<(typeof talk)[number]>(new Map([['talk', talk]]))
  expect(ids(rank(['money', 'talk']))).toEqual(['t1', 't2'])
})
