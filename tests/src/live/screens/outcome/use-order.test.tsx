import { act, cleanup, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type OrderState, useOrder } from '../../../../../src/live/screens/outcome/use-order.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-25T16:58:30Z') }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const renderOrder = () => {
  const { result } = renderHook(() => {
    const state: OrderState = useState()
    return useOrder(state)
  })
  return {
    minute: () => result.current.at.minute,
    touch: () => act(() => result.current.touch()),
    renew: () => act(() => result.current.renew())
  }
}

const passMinute = () => act(() => void vi.advanceTimersByTime(60_000))

test('order of contacts: renews itself each minute while nobody has touched the list', () => {
  const { minute } = renderOrder()
  expect(minute()).toBe(16 * 60 + 58)
  passMinute()
  expect(minute()).toBe(16 * 60 + 59)
})

test('order of contacts: stays once somebody has touched the list, until it is refreshed', () => {
  const { minute, touch, renew } = renderOrder()
  touch()
  passMinute()
  expect(minute()).toBe(16 * 60 + 58)
  renew()
  expect(minute()).toBe(16 * 60 + 59)
  passMinute()
  expect(minute()).toBe(16 * 60 + 59)
})
