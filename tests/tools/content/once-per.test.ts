import { describe, expect, it, vi } from 'vitest'
import { oncePer } from '../../../tools/content/once-per.ts'

describe('a function that computes once for each object', () => {
  it('is not called again for the same object, and is for an equal one', () => {
    const compute = vi.fn(({ length }: { readonly length: number }, unit: string) => `${length} ${unit}`)
    const once = oncePer(compute)
    const source = { length: 3 }
    expect([once(source, 'm'), once(source, 'm')]).toEqual(['3 m', '3 m'])
    expect(compute).toHaveBeenCalledTimes(1)
    expect(once({ length: 3 }, 'km')).toBe('3 km')
    expect(compute).toHaveBeenCalledTimes(2)
  })

  it('keeps a result of nothing too', () => {
    const compute = vi.fn(() => undefined)
    const once = oncePer<object, [], undefined>(compute)
    const source = {}
    expect([once(source), once(source)]).toEqual([undefined, undefined])
    expect(compute).toHaveBeenCalledTimes(1)
  })
})
