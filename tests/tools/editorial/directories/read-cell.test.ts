import { expect, test } from 'vitest'
import { clean } from '../../../../tools/editorial/directories/read-cell.ts'

test('a cell with tags in tags, however deep, is read', () => {
  const [open, close] = ['<'.repeat(100_000), '>'.repeat(100_000)]
  expect(clean(`Help ${open}b${close}now`)).toEqual({ text: 'Help now', wasCleaned: true })
})
