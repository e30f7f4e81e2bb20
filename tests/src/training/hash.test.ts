import { afterEach, expect, test, vi } from 'vitest'
import { replaceHash } from '../../../src/training/hash.ts'

afterEach(() => history.replaceState(null, '', '/'))

test('hash: replacing it adds no step of Back, and one that is there already is not written again', () => {
  const steps = history.length
  replaceHash('#walk?support=yes')
  replaceHash('#walk?support=no')
  expect([location.hash, history.length]).toEqual(['#walk?support=no', steps])
  const written = vi.spyOn(history, 'replaceState')
  replaceHash('#walk?support=no')
  expect(written).not.toHaveBeenCalled()
  written.mockRestore()
})
