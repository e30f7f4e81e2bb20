import { expect, test } from 'vitest'
import { cameBack } from '../../../../src/editor/translate/came-back.ts'
import { translatorsSheet } from '../../../../tools/editorial/languages/translators-sheet.ts'
import { xliffOf } from '../../../../tools/editorial/languages/write-xliff.ts'
import { translationRow } from '../../../support/translation-row.ts'

const ROW = translationRow()
const file = (name: string, text: string) => ({
  name,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer
})

test('a file that comes back to a translator is read by the kind that its name tells', async () => {
  const same = { taken: [], refused: [], same: 1, empty: 0 }
  const xliff = file('RO.XLF', xliffOf('ro', { dir: 'ltr' }, [ROW]))
  expect(await cameBack(xliff, 'ro', [ROW])).toEqual({ name: 'RO.XLF', back: same })
  const sheet = file('ro.csv', translatorsSheet('ro', [ROW]))
  expect(await cameBack(sheet, 'ro', [ROW])).toEqual({ name: 'ro.csv', back: same })
})

test('a file that comes back and cannot be read says why', async () => {
  expect(await cameBack(file('ro.xlf', 'a,b'), 'ro', [ROW])).toMatchObject({
    problem: 'This file cannot be taken. It holds words outside its elements.'
  })
})
