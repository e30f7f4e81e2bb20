import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { pack } from '../../../../tools/content/sign-off/pack.ts'
import { checkTexts, fixtureTexts, textOf, withFile } from '../../../support/content.ts'
import { sectionsIn, signed, unsigned } from '../../../support/signed.ts'

const FILE = 'sign-off/practice-lead.yaml'
const texts = signed(unsigned(fixtureTexts), { roles: ['practice-lead'], sections: ['tips', 'forces/kent'] })
const record = textOf(texts, FILE)
const seenOf = (id: string) => pack(sectionsIn(texts).find(section => section.id === id)?.holds)

const errorsOf = (text: string) => checkTexts(withFile(FILE, text, texts)).errors.map(formatDiagnostic)

test('sign-off record: one made by training has no error', () => {
  expect(errorsOf(record)).toEqual([])
})

test('sign-off record: what was signed of another section is refused', () => {
  const swapped = record.replace(seenOf('tips'), seenOf('forces/kent'))
  expect(errorsOf(swapped).map(error => error.replace(/^\S+ {2}/, ''))).toEqual([
    'This is not what was signed of "tips".  Import the record again, or remove "seen".'
  ])
})

test('sign-off record: a missing file is an error', () => {
  const without = new Map([...texts].filter(([file]) => file !== FILE))
  expect(checkTexts(without).errors.map(formatDiagnostic)).toEqual([
    `${FILE}:1:1  This file is missing.  Put it back: content/README.md says what it contains.`
  ])
})
