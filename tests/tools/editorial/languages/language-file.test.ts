import { describe, expect, test } from 'vitest'
import { formatted } from '../../../../tools/content/formatted.ts'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import {
  type NewTranslation,
  readLanguageText,
  withoutTranslations,
  withTranslations
} from '../../../../tools/editorial/languages/language-file.ts'
import { languagesWithout, withoutEnglish } from '../../../../tools/editorial/languages/translation-rows.ts'
import { checkTexts, textOf, withEdit } from '../../../support/content.ts'
import { languageText, FILE as ROMANIAN, withLanguage } from '../../../support/languages.ts'

const HEAD =
  '# made by hand\nname: Română\nenglish: Romanian\ndir: ltr\nscope: person\nreview: { status: draft }\n'
const FILE = `${HEAD}words:
  # The first
  a.first:
    says: 'Primul' # as before
    of: ${bindingOf('The first')}

  # Something that nobody made
  a.second: { says: "Al doilea", of: "00000000" }

  # The last
  a.last:
    says: >-
      Ultimul dintre ele
    of: "${bindingOf('The last')}"
`
const ORDER = ['a.zero', 'a.first', 'a.second', 'a.third', 'a.fourth', 'a.last']

const wrote = (changes: readonly NewTranslation[], text = FILE): string =>
  withTranslations(text, changes, ORDER)
const change = (key: string, english: string, says: string): NewTranslation => ({ key, english, says })

/** @returns the file with some words replaced. */
const fileWith = (...pairs: readonly (readonly [from: string, to: string])[]) =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), FILE)

describe('translations written into a file', () => {
  test('a text is bound to the English of now, and its English above brought up to date', () => {
    const bindings = [bindingOf('The first'), bindingOf('The very first')] as const
    expect(wrote([change('a.first', 'The very first', 'Chiar primul')])).toBe(
      fileWith(['# The first', '# The very first'], ["'Primul'", '"Chiar primul"'], bindings)
    )
  })

  test('a comment that was not its English stays', () => {
    const wanted = fileWith(['"Al doilea"', '"2"'], ['"00000000"', bindingOf('Two')])
    expect(wrote([change('a.second', 'Two', '2')])).toBe(wanted)
  })

  test('folded words become one line, and nothing around them changes', () => {
    const wanted = fileWith(['>-\n      Ultimul dintre ele', '"Ultima"'])
    expect(wrote([change('a.last', 'The last', 'Ultima')])).toBe(wanted)
  })

  test('empty words wait again, bound to no English', () => {
    expect(wrote([change('a.last', 'The last', '')])).toContain('    says: ""\n    of: none\n')
  })

  test('texts that the file lacks go where their English has them, each with it above', () => {
    const entry = (key: string, english: string, says: string) =>
      `  # ${english}\n  ${key}:\n    says: ${JSON.stringify(says)}\n    of: ${bindingOf(english)}\n\n`
    const [three, four, nil] = [
      ['a.third', 'Three', 'Trei'],
      ['a.fourth', 'Four', 'Patru'],
      ['a.zero', 'Nil', 'Zero']
    ] as const
    expect(wrote([change(...three), change(...four), change(...nil)])).toBe(
      fileWith(
        ['  # The last', `${entry(...three)}${entry(...four)}  # The last`],
        ['  # The first', `${entry(...nil)}  # The first`]
      )
    )
  })

  test('the first text of all is written where there is none', () => {
    const text = wrote([change('a.first', 'One', 'Unu: "1"')], `${HEAD}words: {}\n`)
    expect(text).toBe(
      `${HEAD}words:\n  # One\n  a.first:\n    says: "Unu: \\"1\\""\n    of: ${bindingOf('One')}\n`
    )
  })

  test('lines that end as in Windows go on doing so', () => {
    const windows = FILE.replaceAll('\n', '\r\n')
    const text = wrote([change('a.first', 'The first', 'Unu'), change('a.zero', 'Nil', 'Zero')], windows)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

test('translations written into a file: eight letters that YAML would take for a number are quoted', () => {
  const english = Array.from({ length: 3_000 }, (_, index) => `Text ${index}`).find(text =>
    /^\d+(?:e\d+)?$/.test(bindingOf(text))
  )
  if (english === undefined) throw new Error('none is like a number')
  const now = readLanguageText(wrote([change('a.first', english, 'Unu')]))
  expect(now?.value.words['a.first']?.of).toBe(bindingOf(english))
})

const entry = (name: string, says: string) =>
  `  # The ${name}\n  a.${name}:\n    says: ${says}\n    of: none\n`
const FIRST = entry('first', "'Primul' # as before")
const SECOND = entry('second', '>-\n      Al doilea')
const THIRD = entry('third', 'Al treilea')
const LAST = entry('last', 'Ultimul')
const text = (...entries: readonly string[]) => `${HEAD}words:\n${entries.join('\n')}`
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
    expect(withoutTranslations(ALL, all)).toBe(`${HEAD}words: {}\n`)
  })
})

test('translations without English: they are found once the English is sound, and taken out of the languages', {
  tags: ['slow']
}, () => {
  const before = withLanguage(languageText())
  expect(withoutEnglish(checkTexts(before))).toEqual(new Map())
  const texts = withLanguage(
    textOf(before, ROMANIAN).replace(
      /^words:\n/m,
      'words:\n  tips.gone.say:\n    says: "Dus"\n    of: none\n\n'
    ),
    before
  )
  const gone = withoutEnglish(checkTexts(texts))
  expect(gone).toEqual(new Map([['ro', ['tips.gone.say']]]))
  expect(languagesWithout(texts, gone)).toEqual(new Map([[ROMANIAN, formatted(textOf(before, ROMANIAN))]]))
  const faulty = withEdit('tips.yaml', 'guidanceLine: 46', 'guidanceLine: 47', texts)
  expect(withoutEnglish(checkTexts(faulty))).toEqual(new Map())
})
