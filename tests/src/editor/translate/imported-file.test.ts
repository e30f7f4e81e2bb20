import { expect, test } from 'vitest'
import { readImportedFile } from '../../../../src/editor/translate/imported-file.ts'
import { translatorsSheet } from '../../../../tools/editorial/languages/translators-sheet.ts'
import { xliffOf } from '../../../../tools/editorial/languages/write-xliff.ts'
import { translationRow } from '../../../support/translation-row.ts'

const ROW = translationRow()
const file = (name: string, text: string) => ({
  name,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer
})

test('imported translations: the name of the file says how it is read', async () => {
  const same = { accepted: [], refused: [], same: 1, empty: 0 }
  const xliff = file('RO.XLF', xliffOf('ro', { dir: 'ltr' }, [ROW]))
  expect(await readImportedFile(xliff, 'ro', [ROW])).toEqual({ name: 'RO.XLF', preview: same })
  const sheet = file('ro.csv', translatorsSheet('ro', [ROW]))
  expect(await readImportedFile(sheet, 'ro', [ROW])).toEqual({ name: 'ro.csv', preview: same })
})

test('imported translations: a file that cannot be read says why', async () => {
  expect(await readImportedFile(file('ro.xlf', 'a,b'), 'ro', [ROW])).toMatchObject({
    problem: 'This file cannot be imported. It holds words outside its elements.'
  })
})

test('imported translations: a file that cannot be read is not quoted with characters that cannot be seen', async () => {
  expect(await readImportedFile(file('ro.xlf', '<a>\u202e</a><\u202e'), 'ro', [ROW])).toMatchObject({
    problem: 'This file cannot be imported. It cannot be read at "<<U+202E>".'
  })
  const unit = xliffOf('ro', { dir: 'ltr' }, [ROW]).replace(/(<unit id=")/, '$1\u202e')
  expect(await readImportedFile(file('ro.xlf', unit), 'ro', [ROW])).toMatchObject({
    preview: { refused: [{ at: expect.stringMatching(/^Unit <U\+202E>/) }] }
  })
})
