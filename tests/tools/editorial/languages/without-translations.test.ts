import { describe, expect, test } from 'vitest'
import { formatted } from '../../../../tools/content/formatted.ts'
import { withoutTranslations } from '../../../../tools/editorial/languages/language-file.ts'
import { languagesWithout, withoutEnglish } from '../../../../tools/editorial/languages/translation-rows.ts'
import { checkTexts, textOf, withEdit } from '../../../support/content.ts'
import { FILE, languageText, withLanguage } from '../../../support/languages.ts'

const HEAD =
  '# made by hand\nname: Română\nenglish: Romanian\ndir: ltr\nscope: person\nreview: { status: draft }\nwords:\n'
const entry = (name: string, says: string) =>
  `  # The ${name}\n  a.${name}:\n    says: ${says}\n    of: none\n`
const FIRST = entry('first', "'Primul' # as before")
const SECOND = entry('second', '>-\n      Al doilea')
const THIRD = entry('third', 'Al treilea')
const LAST = entry('last', 'Ultimul')
const text = (...entries: readonly string[]) => HEAD + entries.join('\n')
const ALL = text(FIRST, SECOND, THIRD, LAST)

describe('translations taken out', () => {
  test.each([
    ['the first', ['a.first'], text(SECOND, THIRD, LAST)],
    ['the first two', ['a.first', 'a.second'], text(THIRD, LAST)],
    ['one in the middle', ['a.second'], text(FIRST, THIRD, LAST)],
    ['the last two', ['a.third', 'a.last'], text(FIRST, SECOND)],
    ['the first and the last', ['a.first', 'a.last'], text(SECOND, THIRD)],
    ['none', [], ALL]
  ])('%s: each goes with the English above it, and all else stays as it is', (_, keys, wanted) => {
    expect(withoutTranslations(ALL, keys)).toBe(wanted)
    const windows = (lines: string) => lines.replaceAll('\n', '\r\n')
    expect(withoutTranslations(windows(ALL), keys)).toBe(windows(wanted))
  })

  test('all of them leave a file without translations', () => {
    const all = ['a.first', 'a.second', 'a.third', 'a.last']
    expect(withoutTranslations(ALL, all)).toBe(`${HEAD.trimEnd()} {}\n`)
  })
})

test('translations without English: they are found once the English is sound, and taken out of the languages', {
  tags: ['slow']
}, () => {
  const before = withLanguage(languageText())
  expect(withoutEnglish(checkTexts(before))).toEqual(new Map())
  const texts = withLanguage(
    textOf(before, FILE).replace(/^words:\n/m, 'words:\n  tips.gone.say:\n    says: "Dus"\n    of: none\n\n'),
    before
  )
  const gone = withoutEnglish(checkTexts(texts))
  expect(gone).toEqual(new Map([['ro', ['tips.gone.say']]]))
  expect(languagesWithout(texts, gone)).toEqual(new Map([[FILE, formatted(textOf(before, FILE))]]))
  const faulty = withEdit('tips.yaml', 'guidanceLine: 46', 'guidanceLine: 47', texts)
  expect(withoutEnglish(checkTexts(faulty))).toEqual(new Map())
})
