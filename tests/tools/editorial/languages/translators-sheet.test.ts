import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import { parseSources } from '../../../../tools/content/parse/sources.ts'
import { previewImport } from '../../../../tools/editorial/languages/import-translations.ts'
import { readLanguageText } from '../../../../tools/editorial/languages/language-file.ts'
import {
  englishTextsOf,
  limitsInWords,
  lockedParts,
  readerInWords,
  translationRows
} from '../../../../tools/editorial/languages/translation-rows.ts'
import {
  readTranslatorsSheet,
  translatorsSheet
} from '../../../../tools/editorial/languages/translators-sheet.ts'
import { inEnglish, realTexts, textOf } from '../../../support/content.ts'
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
      'What it is for': 'Words on the screen.',
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

test('sheet for translators: all of the real Welsh, which holds every text, comes back as it went out', {
  tags: ['slow']
}, () => {
  const texts = englishTextsOf(parseSources(inEnglish(realTexts)).sources)
  const language = readLanguageText(textOf(realTexts, 'languages/cy.yaml'))
  if (!texts || !language) throw new Error('it cannot be read')
  const rows = translationRows(texts, language)
  expect(rows).toHaveLength(texts.length)
  const same = rows.filter(({ state }) => state === 'current').length
  const { texts: back } = readTranslatorsSheet('cy', bytes(translatorsSheet('cy', rows)))
  expect(previewImport(rows, back)).toEqual({ accepted: [], refused: [], same, empty: rows.length - same })
})

test('sheet for translators: whatever is put into it, nothing is thrown, and nothing hostile is accepted', {
  tags: ['slow']
}, () => {
  const row = translationRow()
  const sheet = translatorsSheet('ro', [row])
  const hostile = fc.constantFrom(
    ...'< > & " ; , \u202e <script> =1+1 {name} 0 <!-- " "'.split(' '),
    '\r\n',
    '\0'
  )
  const noise = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 4 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(noise, fc.nat(sheet.length), (put, at) => {
      const { texts } = readTranslatorsSheet('ro', bytes(sheet.slice(0, at) + put + sheet.slice(at)))
      for (const { says } of previewImport([row], texts).accepted) {
        expect(says).not.toMatch(/[\p{Bidi_Control}\p{Cc}]|<[a-z!/?]|^\s*[=+\-@]/iu)
        expect(says.match(/\{\w+\}|\d+/g)).toEqual(['{name}', '17', '00'])
      }
    }),
    { numRuns: 500 }
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
