import { expect, test } from 'vitest'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import { readLanguageText } from '../../../../tools/editorial/languages/language-file.ts'
import { translationRows, workLeft } from '../../../../tools/editorial/languages/translation-rows.ts'
import { translationRow } from '../../../support/translation-row.ts'

const HEAD = 'name: Română\nenglish: Romanian\ndir: ltr\nscope: person\nreview: { status: draft }\n'
const text = (english: string, says: string, of: string) =>
  `  # ${english}\n  screens.example.line:\n    says: ${JSON.stringify(says)}\n    of: "${of}"\n`

const NOW = translationRow({ english: 'Now', of: bindingOf('Now'), facts: { for: 'person' } })
const rowsOf = (words: string, rows = [NOW]) => {
  const language = readLanguageText(`${HEAD}words:\n${words || '  {}'}`)
  if (!language) throw new Error('no language')
  return translationRows(rows, language).map(({ says, state, was }) => ({ says, state, was }))
}

test.each([
  ['a text bound to the English of now is current', text('Now', 'Acum', bindingOf('Now')), 'Acum', 'current'],
  [
    'a stale text tells the English before where it stands above',
    text('Before', 'Înainte', bindingOf('Before')),
    'Înainte',
    'stale',
    'Before'
  ],
  [
    'words above that the text was not made from are not taken for its English',
    text('Anything', 'Înainte', bindingOf('Before')),
    'Înainte',
    'stale'
  ],
  ['a text that is not in the file is missing', '', '', 'missing'],
  ['a text that waits in it is missing', '  screens.example.line: { says: "", of: none }\n', '', 'missing']
])('rows of a translator: %s', (_, words, says, state, was?: string) => {
  expect(rowsOf(words)).toEqual([{ says, state, was }])
})

test('rows of a translator: what the officer alone reads is not asked of a language for the person', () => {
  expect(rowsOf('', [{ ...NOW, facts: { for: 'officer' } }])).toEqual([])
})

test('rows of a translator: a file that is no language is not read', () => {
  expect(readLanguageText('name: ["')).toBeUndefined()
  expect(readLanguageText(`${HEAD}words: none\n`)).toBeUndefined()
})

test('rows of a translator: what a person meets first comes first, with the minutes of work that are left', () => {
  const keys = [
    'services.num.for',
    'nationNotes.wales.note',
    'screens.danger.say',
    'questions.support.prompt',
    'tips.run.say'
  ]
  const language = readLanguageText(`${HEAD}words:\n${text('Now', 'Acum', bindingOf('Now'))}`)
  if (!language) throw new Error('no language')
  const english = 'Do you need any help or support?'
  const rows = translationRows([NOW, ...keys.map(key => ({ ...NOW, key, english }))], language)
  expect(rows.map(({ key }) => key)).toEqual([keys[3], keys[4], keys[2], keys[0], NOW.key, keys[1]])
  // 35 words, at 250 an hour, rounded up.
  expect(workLeft(rows)).toEqual({ words: 35, minutes: 9 })
})
