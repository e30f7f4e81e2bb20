import { expect, test } from 'vitest'
import { type ChangedEntry, changesFile } from '../../../../machines/training/changed-entries.ts'
import { readChangesFile } from '../../../../tools/editorial/changes/changes-file.ts'
import { changesBetween } from '../../../../tools/editorial/changes/entry-changes.ts'
import { fixtureTexts, withEdit, withoutFile } from '../../../support/content.ts'

const read = (text: string) => readChangesFile(new TextEncoder().encode(text))
const file = (...entries: readonly object[]) => changesFile(entries as ChangedEntry[])

test('file of changes: what is written is read again', () => {
  const edited = withoutFile(
    'services/galop.yaml',
    withEdit('tips.yaml', 'You can join.', 'Anyone can join.')
  )
  const entries = changesBetween(fixtureTexts, edited)
  expect(entries).toHaveLength(2)
  expect(read(changesFile(entries))).toEqual(entries)
})

const one = { file: 'tips.yaml', entry: 'tips', now: 'tips: []' }

test.each([
  ['a text', 'tips: []', 'is damaged, or is no file of changes.'],
  ['one that is cut short', file(one).slice(0, -9), 'is damaged, or is no file of changes.'],
  ['other JSON', '{"entries":[]}', 'is no file of changes.'],
  ['JSON that is no object', '[]', 'is damaged.'],
  [
    'one of another version',
    file(one).replace('"version": 1', '"version": 2'),
    'was made by another version of this editor. Bring it in there.'
  ],
  ['a hash that is none', file({ ...one, was: 'abc' }), 'is damaged.'],
  ['a field that no entry has', file({ ...one, why: 'x' }), 'is damaged.'],
  ['a field that no file has', file(one).replace('"version"', '"run": 1, "version"'), 'is damaged.'],
  [
    'an entry of a file that no content has',
    file(one, { ...one, file: 'services/../../x.yaml' }),
    'changes "services/../../x.yaml", which this editor does not know.'
  ],
  [
    'an entry of a kind that came later',
    file({ ...one, file: 'sheets/kent.yaml' }),
    'changes "sheets/kent.yaml", which this editor does not know.'
  ]
])('file of changes: %s is refused in one sentence', (_, text, why) => {
  expect(() => read(text)).toThrow(`This file ${why}`)
})

test('file of changes: one that is too large, or is not UTF-8, is refused', () => {
  expect(() => readChangesFile(new Uint8Array(20_000_001))).toThrow(
    'This file is too large to be a file of changes.'
  )
  expect(() => readChangesFile(new Uint8Array([0x22, 0xe9, 0x22]))).toThrow('This file is damaged')
})
