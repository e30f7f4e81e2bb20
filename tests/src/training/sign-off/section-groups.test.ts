import { expect, test } from 'vitest'
import type { Mark, SignedSection } from '../../../../machines/content/content.ts'
import { countToSign, sectionGroups } from '../../../../src/training/sign-off/section-groups.ts'

const mark = (binds: boolean): Mark => ({
  role: 'fact-checker',
  reference: 'kent fact-checker',
  hash: '',
  on: 0,
  binds
})
const section = (id: string, group: SignedSection['group'], ...marks: readonly Mark[]): SignedSection => ({
  id,
  group,
  forces: [],
  holds: {},
  hash: id,
  marks
})

const ALL = [
  section('drills/first', 'drills'),
  section('services/signed', 'services', mark(true)),
  section('services/new', 'services'),
  section('services/edited', 'services', mark(false)),
  section('tips', 'words', mark(false))
]

test('section groups: sections whose signatures an edit cancelled come first, then each kind, with signed ones last', () => {
  expect(
    sectionGroups(ALL, 'fact-checker').map(({ id, sections }) => [id, sections.map(one => one.id)])
  ).toEqual([
    ['voided', ['services/edited', 'tips']],
    ['services', ['services/new', 'services/signed']],
    ['drills', ['drills/first']]
  ])
})

test('section groups: for a role that signed nothing there is one group for each kind', () => {
  expect(sectionGroups(ALL, 'practice-lead').map(({ id }) => id)).toEqual(['words', 'services', 'drills'])
})

test('section groups: a section is to be signed if it was not signed as it is now, nor in this sitting', () => {
  expect(countToSign(ALL, 'fact-checker', [])).toBe(4)
  expect(countToSign(ALL, 'fact-checker', ['tips', 'drills/first'])).toBe(2)
  expect(countToSign(ALL, 'practice-lead', [])).toBe(5)
})
