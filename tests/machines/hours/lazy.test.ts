import { expect, it, vi } from 'vitest'
import { lazy } from '../../../machines/hours/lazy.ts'

it('lazy value: made when it is first asked for, and only once', () => {
  const make = vi.fn(() => ({ made: true }))
  const value = lazy(make)
  expect(make).not.toHaveBeenCalled()
  expect(value()).toBe(value())
  expect(value()).toEqual({ made: true })
  expect(make).toHaveBeenCalledTimes(1)
})
