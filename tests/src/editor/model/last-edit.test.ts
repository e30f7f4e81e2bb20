import { expect, test } from 'vitest'
import { lastEditOf } from '../../../../src/editor/model/last-edit.ts'
import {
  changeOf,
  edited,
  type FileChanges,
  openedWith,
  undone
} from '../../../../src/editor/model/workspace.ts'
import { changed } from '../../../../tools/editorial/change.ts'
import { fixtureTexts, textOf } from '../../../support/content.ts'

const GALOP = 'services/galop.yaml'
const FORCE = 'forces/west-yorkshire.yaml'
const opened = openedWith(fixtureTexts)
const setIn = (file: string, ...sets: readonly (readonly [(string | number)[], unknown])[]): FileChanges =>
  changeOf(file, changed(textOf(fixtureTexts, file), ...sets.map(([set, value]) => ({ set, value }))))
const [, local = ''] = /localServices:\n {2}- id: .*\n {4}name: (.*)/.exec(textOf(fixtureTexts, FORCE)) ?? []

test.each<readonly [string, FileChanges]>([
  ['Number of Galop', setIn(GALOP, [['phone', 'number'], '0800 999 5427'])],
  ['Galop', setIn(GALOP, [['phone', 'number'], '0800 999 5427'], [['reviewBy'], '2027-01-01'])],
  [`In short of ${local}`, setIn(FORCE, [['localServices', 0, 'inShort'], 'a bed'])],
  ['Remove Galop', changeOf(GALOP, undefined)],
  ['Add Galop', changeOf('services/new.yaml', textOf(fixtureTexts, GALOP))],
  ['2 files', new Map([...changeOf(GALOP, undefined), ...changeOf(FORCE, 'name: X\n')])]
])('undo: names what it takes back: %s', (what, changes) => {
  const after = edited(edited(opened, changeOf('times.yaml', '')), changes)
  expect(lastEditOf(after)).toBe(what)
  expect(lastEditOf(undone(undone(after)))).toBeUndefined()
})
