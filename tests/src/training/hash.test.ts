import { afterEach, expect, test, vi } from 'vitest'
import { replaceHash } from '../../../src/training/hash.ts'

afterEach(() => history.replaceState(null, '', '/'))

test('hash: replacing it adds no step of Back', () => {
  const steps = history.length
  replaceHash('#walk?support=yes')
  replaceHash('#walk?support=no')
  expect(location.hash).toBe('#walk?support=no')
  expect(history.length).toBe(steps)
})

test('hash: one that is there already is not written again', () => {
  replaceHash('#walk')
  const written = vi.spyOn(history, 'replaceState')
  replaceHash('#walk')
  expect(written).not.toHaveBeenCalled()
  written.mockRestore()
})
