import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ChosenForce, ForceContext } from '../../../../../src/live/context/force.ts'
import { useOrder } from '../../../../../src/live/screens/outcome/use-order.ts'
import { content, packs } from '../../../../support/fixture-content.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-25T16:58:30Z') }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const renderOrder = () => {
  const { result } = renderHook(useOrder)
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

test('order of contacts: it is for the force that is chosen, and settles', () => {
  const force = content.forces.find(({ id }) => id === 'gloucestershire')
  const pack = packs.gloucestershire
  if (!force || !pack) throw new Error('The fixture has no Gloucestershire.')
  const gloucestershire: ChosenForce = { force, pack, locals: pack.localServices }
  let [chosen, renders] = [undefined as ChosenForce | undefined, 0]
  const { result, rerender } = renderHook(
    () => {
      renders += 1
      if (renders > 20) throw new Error('It renders without end.')
      return useOrder()
    },
    { wrapper: ({ children }) => <ForceContext value={chosen}>{children}</ForceContext> }
  )
  act(result.current.touch)
  expect(result.current.area.localServices).toEqual([])
  chosen = gloucestershire
  rerender()
  expect(result.current.area.localServices).toEqual(pack.localServices)
  expect(result.current.isTouched).toBe(false)
})
