import { visible } from '../../tools/content/diagnostic.ts'
import { characterErrors } from '../../tools/content/parse/characters.ts'
import { refusalReasons } from '../../tools/editorial/languages/import-translations.ts'
import { reviewed } from '../../tools/editorial/languages/language-file.ts'
import { languageText } from '../support/languages.ts'
import { translationRow } from '../support/translation-row.ts'
import { testRows } from './read-rows.ts'

testRows('languages/characters', (text, title) =>
  characterErrors(text, title.startsWith('in a translation'))
    .map(({ index, finding: [message, fix] }) =>
      visible(`${index}: ${message}${message.includes('look like digits') ? ` ${fix}` : ''}`)
    )
    .join(' ')
)

testRows('languages/refusals', says => {
  const row = translationRow({ english: 'You are not alone', facts: { for: 'person' } })
  return refusalReasons(says, row)
    .map(([message]) => visible(message))
    .join(' ')
})

const reasonOf = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    return (error as Error).message
  }
  return 'read'
}

testRows('languages/reviewers', text => {
  const [role = '', on = ''] = text.split(' on ')
  let after = ''
  const refused = reasonOf(() => {
    after = reviewed('ro', languageText(), { role, on })
  })
  return /^review: .*(?=, of: \w+ \})/m.exec(after)?.[0] ?? `refused: ${refused}`
})
