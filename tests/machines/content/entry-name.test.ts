import { expect, test } from 'vitest'
import { entryTitle, nameInList } from '../../../machines/content/entry-name.ts'

test('entry name: an entry of a list is named by its id, its nation, or else its position', () => {
  const entries = [{ id: 'num', nation: 'wales' }, { nation: 'wales' }, { says: 'Ring.' }, 'a text']
  expect(entries.map(nameInList)).toEqual(['num', 'wales', '3', '4'])
})

test('entry title: the best field that is a text names an entry, and its id only if there is no other', () => {
  const action = { id: 'a', say: 'I will stay.', line: 'Ring 999.' }
  expect(entryTitle(action)).toBe('Ring 999.')
  expect(entryTitle({ id: 'a', line: 3 })).toBe('a')
  expect([entryTitle({ line: 3 }), entryTitle(undefined), entryTitle('a text')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})
