import { describe, expect, test } from 'vitest'
import type { Content } from '../../../machines/content/content.ts'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { reasonsInPublic } from '../../../machines/outcome/reasons-in-public.ts'
import { raisedAs } from '../../support/laws.ts'

const PLAIN: readonly Need[] = ['nowhere-safe-tonight', 'no-safe-place', 'housing', 'talk', 'money']

const words = Object.fromEntries(
  NEEDS.map(need => [
    need,
    { label: need, because: need, ...(PLAIN.includes(need) ? { plainInPublic: true } : {}) }
  ])
) as unknown as Content['needs']

const shown = (...needs: readonly Need[]) =>
  reasonsInPublic(raisedAs(NEEDS.filter(need => needs.includes(need) || need === 'everyone')), words)

describe('reasons at the head of the outcome', () => {
  test('reasons: names the two most pressing that may be read in public, and counts the rest', () => {
    expect(shown('nowhere-safe-tonight', 'housing', 'talk', 'money')).toEqual({
      named: ['nowhere-safe-tonight', 'housing'],
      others: 2
    })
  })

  test('reasons: a need that may not be read in public is counted and never named', () => {
    expect(shown('exploitation', 'housing')).toEqual({ named: ['housing'], others: 1 })
    expect(shown('exploitation')).toEqual({ named: [], others: 1 })
  })

  test('reasons: a need that everyone has is not named', () => {
    expect(shown()).toEqual({ named: [], others: 0 })
  })

  test('reasons: a general need is not counted beside what it led to', () => {
    expect(shown('help-or-support', 'housing')).toEqual({ named: ['housing'], others: 0 })
    expect(shown('no-safe-place', 'nowhere-safe-tonight').named).toEqual(['nowhere-safe-tonight'])
    expect(shown('afraid-of-someone', 'stalking').others).toBe(1)
  })

  test('reasons: a general need counts where it led to nothing', () => {
    expect(shown('help-or-support').others).toBe(1)
    expect(shown('afraid-of-someone').others).toBe(1)
    expect(shown('no-safe-place').named).toEqual(['no-safe-place'])
  })
})
