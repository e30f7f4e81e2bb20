import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceHash } from '../../../src/training/hash.ts'

/** Opens a hash as a link does, and waits for `hashchange`. */
const open = async (hash: string) => {
  const changed = new Promise(resolve => window.addEventListener('hashchange', resolve, { once: true }))
  location.hash = hash
  await changed
}

beforeEach(() => open('#walk'))
afterEach(() => history.replaceState(null, '', '/'))

test('hash: replacing it adds no history entry', () => {
  const entries = history.length
  const written = replaceHash('#walk', '#walk?support=yes')
  expect([written, location.hash]).toEqual(['#walk?support=yes', '#walk?support=yes'])
  expect(replaceHash(written, '#walk?support=no')).toBe('#walk?support=no')
  expect(location.hash).toBe('#walk?support=no')
  expect(history.length).toBe(entries)
})

test.each(['#outcomes', '#walk?safety=yes'])(
  'hash: it is not replaced after another was opened, before and after hashchange: %s',
  async other => {
    const changed = open(other)
    expect(replaceHash('#walk', '#walk?support=no')).toBe('#walk')
    expect(location.hash).toBe(other)
    await changed
    expect(replaceHash('#walk', '#walk?support=no')).toBe('#walk')
    expect(location.hash).toBe(other)
  }
)
