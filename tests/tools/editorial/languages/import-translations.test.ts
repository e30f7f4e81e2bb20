import { describe, expect, test } from 'vitest'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import {
  type ImportedText,
  previewImport,
  refusalReasons,
  withSameNames
} from '../../../../tools/editorial/languages/import-translations.ts'
import { translationRow } from '../../../support/translation-row.ts'

const ROW = translationRow({ key: 'a', english: 'Ring 999', says: 'Sunați la 999', facts: { for: 'person' } })
const STALE = translationRow({ ...ROW, key: 'b', state: 'stale' })
const returned = (known: Partial<ImportedText> = {}): ImportedText => ({
  at: 'Row 2',
  key: 'a',
  says: 'Apelați 999',
  of: bindingOf(ROW.english),
  ...known
})
const reasons = (...texts: readonly ImportedText[]) =>
  previewImport([ROW, STALE], texts).refused.map(({ reason }) => reason)

test('imported translations: new ones are told apart from those unchanged and those left empty', () => {
  const preview = previewImport(
    [ROW, STALE],
    [returned(), returned({ key: 'b', says: '' }), returned({ at: 'Row 4', key: 'b', says: STALE.says })]
  )
  expect(preview.accepted).toEqual([
    { at: 'Row 2', row: ROW, says: 'Apelați 999' },
    { at: 'Row 4', row: STALE, says: STALE.says }
  ])
  expect({ ...preview, accepted: [] }).toEqual({ accepted: [], refused: [], same: 0, empty: 1 })
  const unchanged = { accepted: [], refused: [], same: 1, empty: 0 }
  expect(previewImport([ROW], [returned({ says: ROW.says })])).toEqual(unchanged)
})

test.each([
  ['that is no text of the language', { key: 'c' }, '"c" is not a text of this language.'],
  ['that a spreadsheet would run', { says: '=999' }, expect.stringMatching(/^A spreadsheet would run these/)],
  [
    'from other English',
    { of: bindingOf('Ring 998') },
    'It was made from different English: it is now "Ring 999".'
  ]
] as const)('imported translations: refused is a text %s', (_, known, reason) => {
  expect(reasons(returned(known))).toEqual([reason])
})

test('imported translations: refused is a text that is there twice with different words, each time', () => {
  const twice = 'It is there twice, with different words.'
  expect(reasons(returned(), returned({ at: 'Row 3', says: 'Chemați 999' }))).toEqual([twice, twice])
})

test('imported translations: a text that is there twice with the same words is imported once', () => {
  expect(previewImport([ROW], [returned(), returned({ at: 'Row 3' })]).accepted).toHaveLength(1)
})

test('imported translations: far more words than any text has are refused, and a hyphen that the English begins with is not', () => {
  const reasonsFor = (says: string, english: string) =>
    refusalReasons(says, translationRow({ english, facts: { for: 'person' } })).map(([message]) => message)
  expect(reasonsFor('a'.repeat(2_001), 'Alone')).toEqual([expect.stringContaining('longer')])
  expect(reasonsFor('- da', '- yes')).toEqual([])
})

describe('neutral names', () => {
  const facts = { for: 'person', neutral: true } as const
  const names = ['a', 'b', 'c'].map(key => translationRow({ key, english: 'Advice', says: 'Sfaturi', facts }))
  const of = bindingOf('Advice')
  const [first = ROW] = names

  test('two for the same English are refused but for the first', () => {
    const { accepted, refused } = previewImport(names, [
      returned({ key: 'a', says: 'Sfat', of }),
      returned({ at: 'Row 3', key: 'b', says: 'Ajutor', of })
    ])
    expect(accepted.map(({ row }) => row.key)).toEqual(['a'])
    expect(refused).toMatchObject([{ at: 'Row 3', key: 'b' }])
    expect(refused[0]?.reason).toContain('"Sfat" in Row 2')
  })

  test('one that is written is written in all places of the same English, each once', () => {
    const changes = withSameNames([...names, { ...ROW, key: 'd' }], [{ row: first, says: 'Sfat' }])
    expect(changes.map(({ key, says }) => `${key} ${says}`)).toEqual(['a Sfat', 'b Sfat', 'c Sfat'])
  })
})
