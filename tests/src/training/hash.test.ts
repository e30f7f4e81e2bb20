import { afterEach, beforeEach, expect, test } from 'vitest'
import { rewrite } from '../../../src/training/hash.ts'

/** Opens an address, as a link does, and waits until the page has been told. */
const opened = async (hash: string) => {
  const told = new Promise(resolve => window.addEventListener('hashchange', resolve, { once: true }))
  location.hash = hash
  await told
}

beforeEach(() => opened('#walk'))
afterEach(() => history.replaceState(null, '', '/'))

test('a view writes its address in place, without an entry in the history', () => {
  const entries = history.length
  const written = rewrite('#walk', '#walk?support=yes')
  expect([written, location.hash]).toEqual(['#walk?support=yes', '#walk?support=yes'])
  expect(rewrite(written, '#walk?support=no')).toBe('#walk?support=no')
  expect(location.hash).toBe('#walk?support=no')
  expect(history.length).toBe(entries)
})

test.each(['#outcomes', '#walk?safety=yes'])(
  'what was opened meanwhile is not written over, whether or not the page has been told: %s',
  async other => {
    const told = opened(other)
    expect(rewrite('#walk', '#walk?support=no')).toBe('#walk')
    expect(location.hash).toBe(other)
    await told
    expect(rewrite('#walk', '#walk?support=no')).toBe('#walk')
    expect(location.hash).toBe(other)
  }
)
