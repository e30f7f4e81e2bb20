import { expect, test } from 'vitest'
import { rewrite } from '../../src/training/hash.ts'

/** Opens an address, as a link does, and waits until the page has been told. */
const opened = async (hash: string) => {
  const told = new Promise(resolve => window.addEventListener('hashchange', resolve, { once: true }))
  location.hash = hash
  await told
}

test('a view writes its address in place, without an entry in the history', async () => {
  await opened('#walk')
  const entries = history.length
  rewrite('#walk?support=yes')
  expect(location.hash).toBe('#walk?support=yes')
  rewrite('#walk?support=no')
  expect(location.hash).toBe('#walk?support=no')
  expect(history.length).toBe(entries)
})

test('a view that was left writes nothing, whether or not the page has been told', async () => {
  await opened('#walk?support=yes')
  const told = opened('#outcomes')
  rewrite('#walk?support=no')
  expect(location.hash).toBe('#outcomes')
  await told
  rewrite('#walk?support=no')
  expect(location.hash).toBe('#outcomes')
})

test('what was just opened of the same view is not written over before the page has been told', async () => {
  await opened('#walk?support=yes')
  const told = opened('#walk?safety=yes')
  rewrite('#walk?support=no')
  expect(location.hash).toBe('#walk?safety=yes')
  await told
  rewrite('#walk?safety=no')
  expect(location.hash).toBe('#walk?safety=no')
})
