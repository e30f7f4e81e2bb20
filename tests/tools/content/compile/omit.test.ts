import { expect, test } from 'vitest'
import { omit } from '../../../../tools/content/compile/omit.ts'

test('omit: some fields are left out, the others are kept, and what was given is not changed', () => {
  const fields = { id: 'a', seen: 'b', name: undefined }
  expect(Object.entries(omit(fields, ['id', 'seen']))).toEqual([['name', undefined]])
  expect(fields).toHaveProperty('seen', 'b')
})
