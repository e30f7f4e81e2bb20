import { expect, test } from 'vitest'
import { readParameters } from '../../../machines/training/parameters.ts'

test('parameters: what has another value, another name, or is given again is listed', () => {
  const { values, unknown } = readParameters(new URLSearchParams('a=1&a=2&b=x&at=soon&__proto__=y&c=3'), {
    a: ['1', '2'],
    b: ['y'],
    at: time => time === 'now',
    c: value => value === '3'
  })
  expect(values).toEqual({ a: '1', c: '3' })
  expect(unknown).toEqual(['a=2', 'b=x', 'at=soon', '__proto__=y'])
})
