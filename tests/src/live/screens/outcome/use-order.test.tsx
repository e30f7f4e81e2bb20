import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { type ChosenForce, ForceContext } from '../../../../../src/live/context/force.ts'
import { useOrder } from '../../../../../src/live/screens/outcome/use-order.ts'
import { content, packs } from '../../../../support/fixture-content.ts'

afterEach(cleanup)

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
