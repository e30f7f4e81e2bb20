import { expect, test, vi } from 'vitest'
import { oncePer } from '../../../tools/content/once-per.ts'

test('a function that computes once for each object is not called again for the same, and is for an equal one', () => {
  const compute = vi.fn(({ length }: { readonly length: number }, unit: string) => `${length} ${unit}`)
  const once = oncePer(compute)
  const source = { length: 3 }
  expect([once(source, 'm'), once(source, 'm'), once({ length: 3 }, 'km')]).toEqual(['3 m', '3 m', '3 km'])
  expect(compute).toHaveBeenCalledTimes(2)
})
