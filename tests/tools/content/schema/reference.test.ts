import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withFieldLists } from '../../../../tools/content/schema/reference.ts'

const guide = readFileSync('content/README.md', 'utf8')
const listed = (mark: string) => withFieldLists(`<!-- fields:${mark} -->\nold\n<!--end-->`)

test('reference: lists the fields as the schemas have them; "npm run fix" writes them', () => {
  expect(guide.match(/<!-- fields:/g)).toHaveLength(2)
  expect(withFieldLists(guide)).toBe(guide)
})

test('reference: says of a field what it is for, its choices or bounds, and whether it may be left out', () => {
  expect(listed('services/')).toContain('\n- `caution`?: Note for the officer that must be seen before')
  expect(listed('services/')).toContain('- `status` (`show`, `check-first`, `held`): ')
  expect(listed('times.yaml')).toContain('- `idleMinutes` (2-15): Minutes without a touch')
  expect(listed('forces/ localServices 0, not:services/')).not.toContain('`name`')
  expect(() => listed('services/ name')).toThrow('There are no fields at services/ name.')
})
