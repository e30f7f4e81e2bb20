import { expect, test } from 'vitest'
import { splitByChoice, turnsOf } from '../../../machines/outcome/turns.ts'

test('turns: needs from a plain answer count as implied, all others but "everyone" as chosen', () => {
  expect(
    splitByChoice([
      'stalking',
      'afraid-of-someone',
      'worried-about-safety',
      'no-safe-place',
      'talk',
      'help-or-support',
      'everyone'
    ])
  ).toEqual({
    chosen: ['stalking', 'talk'],
    implied: ['afraid-of-someone', 'worried-about-safety', 'no-safe-place', 'help-or-support']
  })
})

test('turns: chosen needs come before implied ones, and "everyone" has no turn', () => {
  expect(turnsOf(['exploitation', 'afraid-of-someone', 'talk', 'everyone'])).toEqual([
    'exploitation',
    'talk',
    'afraid-of-someone'
  ])
})

test.each(['exploitation', 'domestic-abuse'] as const)('turns: a bed comes right after %s', need => {
  expect(turnsOf(['danger-now', 'nowhere-safe-tonight', need, 'talk', 'no-safe-place'])).toEqual([
    'danger-now',
    need,
    'nowhere-safe-tonight',
    'talk',
    'no-safe-place'
  ])
})

test('turns: a bed keeps its place if nothing comes before it', () => {
  expect(turnsOf(['nowhere-safe-tonight', 'stalking', 'no-safe-place'])).toEqual([
    'nowhere-safe-tonight',
    'stalking',
    'no-safe-place'
  ])
})
