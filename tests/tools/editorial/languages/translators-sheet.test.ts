import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import { previewImport } from '../../../../tools/editorial/languages/import-translations.ts'
import {
  limitsInWords,
  lockedParts,
  readerInWords
} from '../../../../tools/editorial/languages/text-context.ts'
import {
  readTranslatorsSheet,
  translatorsSheet
} from '../../../../tools/editorial/languages/translators-sheet.ts'
import { translationRow } from '../../../support/translation-row.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const ROW = translationRow({ english: 'Ring 999', says: 'Sunați la 999', facts: { for: 'person' } })
const cells = (sheet: string) => Papa.parse<Record<string, string>>(sheet, { header: true }).data

test('sheet for translators: a text has its English, its translation, where it is met and what binds it', () => {
  expect(cells(translatorsSheet('ro', [ROW]).slice(1))).toEqual([
    {
      'Text (do not change)': ROW.key,
      English: 'Ring 999',
      'Translation (ro)': 'Sunați la 999',
      State: 'Translated',
      'English before': '',
      'Translation of the English before': '',
      'Who meets it': 'The person reads it.',
      'Keep to': 'Keep: 999. Over 21 letters, see on the phone whether it fits.',
      'Where it stands': 'Screens › Example › Line',
      'Bound to (do not change)': `of ${bindingOf('Ring 999')}`
    }
  ])
})

test('sheet for translators: sent back unread, it binds no old translation to the new English', () => {
  const stale = translationRow({ ...ROW, state: 'stale', was: 'Call 999' })
  const sheet = translatorsSheet('ro', [stale])
  expect(cells(sheet.slice(1))).toMatchObject([
    { 'Translation (ro)': '', 'English before': 'Call 999', 'Translation of the English before': ROW.says }
  ])
  const nothing = { accepted: [], refused: [], same: 0, empty: 1 }
  expect(previewImport([stale], readTranslatorsSheet('ro', bytes(sheet)).texts)).toEqual(nothing)
})

test('sheet for translators: that of one language is not taken for another', () => {
  const { texts, problem } = readTranslatorsSheet('pl', bytes(translatorsSheet('ro', [ROW])))
  expect(texts).toEqual([])
  expect(problem).toContain('has none of these: Translation (pl)')
})

test('sheet for translators: whatever the words are, no cell runs, and they come back as they were', {
  tags: ['slow']
}, () => {
  const words = fc.string({ unit: fc.constantFrom(...`=+-@'",;a \n1`) })
  fc.assert(
    fc.property(words, says => {
      const clean = says.trim()
      const row = translationRow({ ...ROW, says: clean })
      const sheet = translatorsSheet('ro', [row])
      for (const line of Papa.parse<string[]>(sheet.slice(1)).data)
        for (const cell of line) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      expect(readTranslatorsSheet('ro', bytes(sheet)).texts[0]?.says).toBe(clean)
    })
  )
})

test('context of a text: what stays as it is is told from the words around it', () => {
  expect(lockedParts('Text {name} on 0808 2000 247 by 17:00.').join('|')).toBe(
    'Text |{name}| on |0808 2000 247| by |17:00|.'
  )
  expect(lockedParts('No number')).toEqual(['No number'])
})

test('context of a text: who meets it', () => {
  const reader = (facts: Parameters<typeof translationRow>[0]) => readerInWords(translationRow(facts))
  expect(reader({ facts: { for: 'officer' } })).toBe('The officer reads it.')
  expect(reader({ facts: { for: 'person' } })).toBe('The person reads it.')
  expect(reader({ facts: { for: 'person', aloud: true } })).toBe('Said aloud to the person.')
})

test('context of a text: what a translator keeps to', () => {
  expect(limitsInWords(translationRow())).toEqual(['Keep: {name}, 17:00.'])
  expect(
    limitsInWords(translationRow({ english: 'Advice', facts: { for: 'person', neutral: true } }))
  ).toEqual(['It may be all that somebody can safely carry: it must give nothing away.'])
})
