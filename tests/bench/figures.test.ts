import { describe, expect, test } from 'vitest'
import { median, p95, sum } from './figures.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, at) => count - at)

describe('median', () => {
  test('median: the middle figure, in any order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([2, 1])).toBe(2)
  })

  test('median: refused without figures', () => {
    expect(() => median([])).toThrow('Nothing was measured.')
  })
})

describe('95th percentile', () => {
  test('p95: 95 of 100 figures do not exceed it', () => {
    expect(p95(upTo(100))).toBe(95)
    expect(p95(upTo(40))).toBe(38)
  })

  test('p95: the largest of a few figures', () => {
    expect(p95(upTo(5))).toBe(5)
    expect(p95([7])).toBe(7)
  })

  test('p95: refused without figures', () => {
    expect(() => p95([])).toThrow('Nothing was measured.')
  })
})

test('sum: 0 without figures', () => {
  expect(sum([1, 2, 3])).toBe(6)
  expect(sum([])).toBe(0)
})
