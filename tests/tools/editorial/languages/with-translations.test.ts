import { describe, expect, test } from 'vitest'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import {
  type NewTranslation,
  readLanguageText,
  withTranslations
} from '../../../../tools/editorial/languages/language-file.ts'

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

/** @returns the file with some of its words replaced. */
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
