import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { idsModule } from '../../../../tools/content/compile/ids.ts'

const needs = readFileSync('content/needs.yaml', 'utf8')
const questions = readFileSync('content/questions.yaml', 'utf8')

test('ids: those that types are made from are those of the content', () => {
  const made = readFileSync('machines/content/ids.ts', 'utf8')
  expect(idsModule(needs, questions) === made, 'machines/content/ids.ts is stale: run npm run fix').toBe(true)
})

test('ids: a new need stands where needs.yaml has it, with what is true of it', () => {
  const made = idsModule(needs.replace('needs:\n', 'needs:\n  - { id: food, is: [grave] }\n'), questions)
  expect(made).toMatch(/NEED_IDS = \["food","danger-now",.*\n.*GRAVE_NEEDS = \["food","danger-now",/)
})

test.each([
  ['an id is not one', 'id: housing', 'id: a House'],
  ['no need is a shelter', 'shelter, ', ''],
  ['two needs are a shelter', 'is: [implied]', 'is: [implied, shelter]'],
  ['it is not YAML', 'needs:', 'needs: [']
])('ids: none are made while %s', (_, from, to) => {
  expect(() => idsModule(needs.replace(from, to), questions)).toThrow()
})
