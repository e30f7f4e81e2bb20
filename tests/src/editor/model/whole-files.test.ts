import { expect, test } from 'vitest'
import { isOneOfMany, renamedPath, renameStep } from '../../../../src/editor/model/whole-files.ts'
import { edited, openedWith, undone } from '../../../../src/editor/model/workspace.ts'
import { textOf, withFile } from '../../../support/content.ts'

test.each([
  ['services/galop.yaml', true],
  ['drills/third-person.yaml', true],
  ['tips.yaml', false]
])('whole files: %s is one of many: %s', (file, isOne) => {
  expect(isOneOfMany(file)).toBe(isOne)
})

test('whole files: renaming a service renames it in its translations, and Undo restores everything', () => {
  const word = (key: string) => `\n  ${key}:\n    says: "Un text"\n    of: "8dd40e1c"\n`
  const romanian = (id: string) => `words:${word(`services.${id}.for`)}${word('services.galop-two.for')}`
  const before = openedWith(withFile('languages/ro.yaml', romanian('galop')))
  const to = renamedPath('services/galop.yaml', 'galop-line')
  const after = edited(before, renameStep(before.texts, 'services/galop.yaml', to))
  expect(after.texts.get(to)).toBe(textOf(before.texts, 'services/galop.yaml'))
  expect(after.texts.has('services/galop.yaml')).toBe(false)
  expect(after.texts.get('languages/ro.yaml')).toBe(romanian('galop-line'))
  expect(new Map([...undone(after).texts].sort())).toEqual(new Map([...before.texts].sort()))
})
