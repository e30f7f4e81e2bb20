import { expect, test } from 'vitest'
import { parseSources } from '../../../../tools/content/parse/sources.ts'
import { englishTextsOf } from '../../../../tools/editorial/languages/english-texts.ts'
import { previewImport } from '../../../../tools/editorial/languages/import-translations.ts'
import { readLanguageText } from '../../../../tools/editorial/languages/language-text.ts'
import { readXliff } from '../../../../tools/editorial/languages/read-xliff.ts'
import { translationRows } from '../../../../tools/editorial/languages/translation-rows.ts'
import { xliffOf } from '../../../../tools/editorial/languages/write-xliff.ts'
import { inEnglish, realTexts, textOf } from '../../../support/content.ts'
import { translationRow } from '../../../support/translation-row.ts'

/** It was held against the schema of XLIFF 2.0 and the rules of its specification, element by element. */
const WRITTEN = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en-GB" trgLang="ar">
  <file id="texts" original="languages/ar.yaml" canResegment="no" srcDir="ltr" trgDir="rtl" xml:space="preserve">
    <unit id="a.b">
      <notes><note category="place">A › B</note><note category="about">Words on the screen.</note><note category="reader">The person reads it.</note><note category="limits">Keep: {name}. Over 36 letters, see on the phone whether it fits.</note></notes>
      <originalData><data id="d1">{name}</data><data id="d2">{name}</data></originalData>
      <segment state="translated">
        <source><ph id="1" dataRef="d1" disp="{name}" equiv="{name}" canCopy="no" canDelete="no"/> &amp; &quot;<ph id="2" dataRef="d2" disp="{name}" equiv="{name}" canCopy="no" canDelete="no"/>&quot;</source>
        <target><ph id="1" dataRef="d1" disp="{name}" equiv="{name}" canCopy="no" canDelete="no"/> &lt; <ph id="2" dataRef="d2" disp="{name}" equiv="{name}" canCopy="no" canDelete="no"/></target>
      </segment>
    </unit>
    <unit id="a.b.guidance_only" name="a.b.guidance only">
      <notes><note category="place">A › B › Guidance only</note><note category="about">Words on the screen.</note><note category="reader">The person reads it.</note><note category="limits">Over 16 letters, see on the phone whether it fits.</note><note category="english-before">A &amp; B</note><note category="translation-before">Altul</note></notes>
      <segment state="initial">
        <source>Other</source>
      </segment>
    </unit>
    <unit id="a.c">
      <notes><note category="place">A › C</note><note category="about">Words on the screen.</note><note category="reader">The person reads it.</note><note category="limits">Over 16 letters, see on the phone whether it fits.</note></notes>
      <segment state="initial">
        <source>Third</source>
      </segment>
    </unit>
  </file>
</xliff>
`

test('XLIFF: a translated text, a stale one, whose old words are no target, and a missing one, with signs of XML and placeholders that cannot be typed in', () => {
  const rows = [
    translationRow({ key: 'a.b', english: '{name} & "{name}"', says: '{name} < {name}' }),
    translationRow({
      key: 'a.b.guidance only',
      english: 'Other',
      says: 'Altul',
      state: 'stale',
      was: 'A & B'
    }),
    translationRow({ key: 'a.c', english: 'Third', says: '', state: 'missing' })
  ]
  expect(xliffOf('ar', { dir: 'rtl' }, rows)).toBe(WRITTEN)
})

test('XLIFF: all of the real Welsh, which holds every text, comes back as it went out', {
  tags: ['slow']
}, () => {
  const texts = englishTextsOf(parseSources(inEnglish(realTexts)).sources)
  const language = readLanguageText(textOf(realTexts, 'languages/cy.yaml'))
  if (!texts || !language) throw new Error('it cannot be read')
  const rows = translationRows(texts, language)
  const xliff = xliffOf('cy', language.value, rows)
  const ids = [...xliff.matchAll(/<unit id="([\w.-]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(texts.length)
  const translated = rows.filter(({ state }) => state === 'current').length
  const { texts: back } = readXliff('cy', new TextEncoder().encode(xliff))
  expect(previewImport(rows, back)).toEqual({
    accepted: [],
    refused: [],
    same: translated,
    empty: rows.length - translated
  })
})
