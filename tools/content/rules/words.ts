import { ANSWERS, FOLLOW_UPS, type FollowUpId, QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { placeholdersApart } from '../locales/placeholders.ts'
import { TEXT_FILES, textsOfFile } from '../locales/translatable.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

const placeholders = TEXT_FILES.map(file =>
  rule([file], ({ [file]: source }) =>
    textsOfFile(file, source)
      .filter(({ english }) => !isRecoveryValue(english))
      .flatMap(({ english, facts, yaml, at }) => {
        const { missing, unknown } = placeholdersApart(english, facts)
        return [
          ...missing.map(name =>
            yaml.error(at, `${name} is missing from this text.`, `Put ${name} back: the screen fills it in.`)
          ),
          ...unknown.map(name => yaml.error(at, `No screen fills in ${name}.`, 'Remove the braces.'))
        ]
      })
  )
)

/** A title may stay in the browser's history, so it must not reveal that an answer opened a follow-up. */
const titlesOfFollowUps = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) =>
  Object.entries(FOLLOW_UPS).flatMap(([name, parent]) => {
    const followUp = name as FollowUpId
    const titles = [value[followUp].title, value[parent].title]
    if (titles[0] === titles[1] || titles.some(isRecoveryValue)) return []
    const fix = `Use the title of ${parent}: "${value[parent].title}".`
    return [yaml.error([followUp, 'title'], 'This title reveals that a follow-up was asked.', fix)]
  })
)

/** The words with spaces around each, so that "no" is not found in "not". */
const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []).join(' ')} `

const titlesWithAnswers = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) => {
  const labels = ANSWERS.map(answer => wordsOf(value.answers[answer])).filter(
    label => !isRecoveryValue(label.trim())
  )
  return QUESTIONS.flatMap(name =>
    labels.some(label => wordsOf(value[name].title).includes(label))
      ? yaml.error(
          [name, 'title'],
          'This title contains the words of an answer.',
          'Use a title that does not reveal an answer.'
        )
      : []
  )
})

export const wordRules = [...placeholders, titlesOfFollowUps, titlesWithAnswers]
