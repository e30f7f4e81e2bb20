import { afterEach, expect, test, vi } from 'vitest'
import { readAddress } from '../../../../src/live/platform/address.ts'

const kent = { id: 'kent', name: 'Kent', region: 'south-east' as const, nations: ['england' as const] }
const both = [kent, { ...kent, id: 'essex', name: 'Essex' }]

const openedAt = (address: string, forces = both) => {
  history.replaceState({ n: 1 }, '', address)
  const asked = readAddress(forces)
  return { ...asked, address: location.pathname + location.search + location.hash, state: history.state }
}

afterEach(() => history.replaceState(null, '', '/'))

const nothing = { force: undefined, isForceUnknown: false, state: { n: 1 } }

test.each([
  ['/', { ...nothing, address: '/' }],
  ['/?force=kent', { ...nothing, force: 'kent', address: '/?force=kent' }],
  ['/app/?force=kent', { ...nothing, force: 'kent', address: '/app/?force=kent' }],
  ['/?force=Kent', { ...nothing, force: 'kent', address: '/?force=kent' }],
  ['/?force=%20kent%20', { ...nothing, force: 'kent', address: '/?force=kent' }],
  ['/?force=atlantis', { ...nothing, isForceUnknown: true, address: '/' }],
  ['/?force=', { ...nothing, isForceUnknown: true, address: '/' }],
  ['/?force=toString', { ...nothing, isForceUnknown: true, address: '/' }],
  ['/?name=Ann', { ...nothing, address: '/' }],
  ['/#Ann', { ...nothing, address: '/' }],
  ['/?name=Ann&force=kent#x', { ...nothing, force: 'kent', address: '/?force=kent' }],
  ['/?force=kent&force=Ann', { ...nothing, force: 'kent', address: '/?force=kent' }]
])('address: %s', (address, expected) => {
  expect(openedAt(address)).toEqual(expected)
})

test('address: a build for one force starts with it, and one for none with none', () => {
  const ofKent = { ...nothing, force: 'kent', address: '/' }
  expect(openedAt('/', [kent])).toEqual(ofKent)
  expect(openedAt('/?force=essex', [kent])).toEqual({ ...ofKent, isForceUnknown: true })
  expect(openedAt('/', [])).toEqual({ ...ofKent, force: undefined })
})

test.each([
  ['/?language=cy', 'cy-GB', '/?language=cy'],
  ['/?language=%20CY%20', 'cy-GB', '/?language=cy'],
  ['/?force=kent&language=pl&x=1', 'pl', '/?force=kent&language=pl'],
  ['/?language=cy-GB', undefined, '/'],
  ['/?language=fr', undefined, '/'],
  ['/?language=', undefined, '/']
])("address: %s asks for the officer's language %s", (address, language, kept) => {
  history.replaceState(null, '', address)
  const officers = ['pl', 'cy-GB'].map(tag => ({ tag, name: tag, dir: 'ltr' as const, isDraft: false }))
  expect(readAddress(both, officers).language).toBe(language)
  expect(location.pathname + location.search).toBe(kept)
})

test.each([
  ['what is removed is replaced in its entry, without a title', '/?name=Ann', [[{ n: 1 }, '', '/']]],
  ['one that asks for nothing is left as it is', '/', []],
  ['one that asks for a force is left as it is', '/?force=kent', []]
])('address: %s', (_, address, written) => {
  history.replaceState({ n: 1 }, '', address)
  const replace = vi.spyOn(history, 'replaceState')
  readAddress(both)
  expect(replace.mock.calls).toEqual(written)
  replace.mockRestore()
})
