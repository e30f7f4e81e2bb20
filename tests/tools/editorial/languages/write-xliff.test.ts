import { describe, expect, test } from 'vitest'
import { parseSources } from '../../../../tools/content/parse/sources.ts'
import { englishTextsOf } from '../../../../tools/editorial/languages/english-texts.ts'
import { readLanguageText } from '../../../../tools/editorial/languages/language-text.ts'
import { translationRows } from '../../../../tools/editorial/languages/translation-rows.ts'
import { xliffOf } from '../../../../tools/editorial/languages/write-xliff.ts'
import { inEnglish, realTexts, textOf } from '../../../support/content.ts'
import { translationRow } from '../../../support/translation-row.ts'
import { xliffFaults } from '../../../support/xliff-rules.ts'

const LTR = { dir: 'ltr' } as const
const ROW = translationRow()
const GOOD = xliffOf('ro', LTR, [ROW])

describe('XLIFF: valid for a translator is', () => {
  test('all of the real Welsh, which holds every text', { tags: ['slow'] }, () => {
    const { sources } = parseSources(inEnglish(realTexts))
    const texts = englishTextsOf(sources)
    const language = readLanguageText(textOf(realTexts, 'languages/cy.yaml'))
    if (!texts || !language) throw new Error('it cannot be read')
    const rows = translationRows(texts, language)
    expect(rows).toHaveLength(texts.length)
    expect(xliffFaults(xliffOf('cy', language.value, rows))).toEqual([])
  })

  test('a text with signs of XML, a stale one, and one that nobody translated', () => {
    const rows = [
      translationRow({ key: 'a.b', english: 'R & "B" <c>', says: 'a < b & "c"', facts: { for: 'person' } }),
      translationRow({ key: 'a.b.guidance only', english: 'Other', state: 'stale', was: 'A & B' }),
      translationRow({ key: 'a.c', says: '', state: 'missing' })
    ]
    expect(xliffFaults(xliffOf('zh-Hans', LTR, rows))).toEqual([])
  })
})

test('XLIFF: a placeholder is an element that cannot be typed in, the same in both texts', () => {
  const ph = '<ph id="1" dataRef="d1" disp="{name}" equiv="{name}" canCopy="no" canDelete="no"/>'
  expect(GOOD).toContain(`<source>Call ${ph} by 17:00</source>`)
  expect(GOOD).toContain(`<target>Sunați la ${ph} până la 17:00</target>`)
  expect(GOOD).toContain('<data id="d1">{name}</data>')
})

test('XLIFF: an old translation of other English is told beside the text, and is not its target', () => {
  const stale = xliffOf('ro', LTR, [translationRow({ state: 'stale', was: 'Ring {name}' })])
  expect(stale).not.toContain('<target>')
  expect(stale).toContain('<note category="english-before">Ring {name}</note>')
  expect(stale).toContain('<note category="translation-before">Sunați la {name} până la 17:00</note>')
})

test('XLIFF: a language that runs from right to left says so', () => {
  expect(xliffOf('ar', { dir: 'rtl' }, [ROW])).toContain('srcDir="ltr" trgDir="rtl"')
})
