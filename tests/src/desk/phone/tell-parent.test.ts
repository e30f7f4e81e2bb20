import { afterEach, expect, test, vi } from 'vitest'
import { tellParent } from '../../../../src/desk/phone/tell-parent.ts'

afterEach(() => vi.unstubAllGlobals())

test('phone of a desk: it tells the page around it', () => {
  const around = { postMessage: vi.fn() }
  vi.stubGlobal('parent', around)
  tellParent({ type: 'ready' })
  expect(around.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'ready' }, location.origin)
})
