import { expect, test } from 'vitest'
import { certainlyAnswers, isLocal, isLocalBed, queueOf } from '../../../machines/outcome/queue.ts'
import { inOrder } from '../../../machines/outcome/ranked-service.ts'
import { idsOf, ranked } from './made-up.ts'

const all = [
  ranked('now', ['talk'], { timing: 0, answersNow: true }),
  ranked('probably', ['talk'], { bestFor: ['talk'] }),
  ranked('perhaps', ['talk'], { timing: 2, alwaysFor: ['talk', 'money'] }),
  ranked('shut', ['talk', 'money'], { timing: 3, bestFor: ['money'], alwaysFor: ['money'] }),
  ranked('near', ['talk'], { isLocal: true, timing: 3 }),
  ranked('bed', ['talk', 'nowhere-safe-tonight'], { isLocal: true, timing: 3 }),
  ranked('bed far off', ['talk', 'nowhere-safe-tonight'], { timing: 3 })
]

test('queue: best matches for its need, those that at least probably answer, and those that always have a row for it', () => {
  const { best, answering, alwaysListed } = queueOf('talk', all)
  expect([best, answering, alwaysListed].map(idsOf)).toEqual([['probably'], ['now', 'probably'], ['perhaps']])
})

test('queue: the queue of general services has no best match, and none that always has a row', () => {
  const { best, alwaysListed } = queueOf(undefined, all)
  expect([best, alwaysListed]).toEqual([[], []])
})

test('queue: lists the services that certainly answer, the local ones, and those with a local bed', () => {
  const { matching } = queueOf('talk', all)
  expect([certainlyAnswers, isLocal, isLocalBed].map(matches => idsOf(matching.get(matches) ?? []))).toEqual([
    ['now'],
    ['near', 'bed'],
    ['bed']
  ])
})

test('general services: those that answer sooner come first, then those that work in the whole UK', () => {
  const england = { nations: ['england'] as const }
  const generals = [
    ranked('uk, shut', [], { timing: 3 }),
    ranked('uk, probably', []),
    ranked('england, now', [], { ...england, timing: 0 }),
    ranked('england, probably', [], england),
    ranked('uk, now', [], { timing: 0 })
  ]
  expect(idsOf(inOrder(generals))).toEqual([
    'uk, now',
    'england, now',
    'uk, probably',
    'england, probably',
    'uk, shut'
  ])
})
