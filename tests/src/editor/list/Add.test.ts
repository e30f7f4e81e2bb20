import { expect, test } from 'vitest'
import { nameRefusal } from '../../../../src/editor/controls/NameForm.tsx'
import { languageFileOf, languageRefusal } from '../../../../src/editor/list/Add.tsx'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import {
  bareLanguage,
  readLanguageText,
  withTranslations
} from '../../../../tools/editorial/languages/language-file.ts'
import { checkTexts, withFile } from '../../../support/content.ts'
import { fixtureStrings, FILE as ROMANIAN } from '../../../support/languages.ts'

test('new language: its file is sound, and takes its first translation', () => {
  const file = languageFileOf('uk')
  const bare = bareLanguage('uk')
  expect(bareLanguage('ar')).toContain('name: العربية\nenglish: Arabic\ndir: rtl\n')
  expect(checkTexts(withFile(file, bare)).errors).toEqual([])
  const [{ key = '', english = '' } = {}] = fixtureStrings.filter(({ facts }) => facts.for === 'person')
  const text = withTranslations(bare, [{ key, english, says: 'Так' }], [key])
  expect(readLanguageText(text)?.value).toMatchObject({
    name: 'Українська',
    english: 'Ukrainian',
    dir: 'ltr',
    words: { [key]: { says: 'Так', of: bindingOf(english) } }
  })
  expect(checkTexts(withFile(file, text)).errors).toEqual([])
})

test.each([
  ['ro', 'There is a file of this language.'],
  ['', false],
  ['Ωμέγα', 'This has no letter from A to Z. Write it in English letters.'],
  ['Ukrainian', 'No language is known by this tag.'],
  ['xx', 'No language is known by this tag.'],
  ['../x', 'No language is known by this tag.'],
  ['uk', false],
  ['zh-Hant', false]
])('new language: under the tag %s: %s', (tag, refusal) => {
  expect(nameRefusal(tag, name => languageRefusal(new Map([[ROMANIAN, '']]), name))).toBe(refusal)
})
