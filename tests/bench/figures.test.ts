import { describe, expect, test } from 'vitest'
import { median, p95, sum } from './figures.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, at) => count - at)

describe('the median', () => {
  test('lies in the middle, in whatever order the figures come', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([2, 1])).toBe(2)
  })

  test('of nothing is none', () => {
    expect(() => median([])).toThrow('Nothing was measured.')
  })
})

describe('p95', () => {
  test('is not exceeded by 95 of 100', () => {
    expect(p95(upTo(100))).toBe(95)
    expect(p95(upTo(40))).toBe(38)
  })

  test('of few figures is the largest', () => {
    expect(p95(upTo(5))).toBe(5)
    expect(p95([7])).toBe(7)
  })

  test('of nothing is none', () => {
    expect(() => p95([])).toThrow('Nothing was measured.')
  })
})

test('a sum of nothing is 0', () => {
  expect(sum([1, 2, 3])).toBe(6)
  expect(sum([])).toBe(0)
})
