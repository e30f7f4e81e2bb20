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
            yaml.error(
              at,
              `${name} is missing from these words.`,
              `Put ${name} back: the screen fills it in.`
            )
          ),
          ...unknown.map(name => yaml.error(at, `No screen fills in ${name}.`, 'Take the braces out.'))
        ]
      })
  )
)

/** A title may stay in the browser's history, so it must not tell that an answer opened a follow-up. */
const titlesTellNothing = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) =>
  Object.entries(FOLLOW_UPS).flatMap(([name, parent]) => {
    const followUp = name as FollowUpId
    const titles = [value[followUp].title, value[parent].title]
    if (titles[0] === titles[1] || titles.some(isRecoveryValue)) return []
    const fix = `Use the title of ${parent}: "${value[parent].title}".`
    return [yaml.error([followUp, 'title'], 'This title tells that a follow-up was asked.', fix)]
  })
)

/** The words alone, each between spaces, so that "no" is not found in "not". */
const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []).join(' ')} `

const titlesNameNoAnswer = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) => {
  const labels = ANSWERS.map(answer => wordsOf(value.answers[answer])).filter(
    label => !isRecoveryValue(label.trim())
  )
  return QUESTIONS.flatMap(name =>
    labels.some(label => wordsOf(value[name].title).includes(label))
      ? yaml.error(
          [name, 'title'],
          'This title holds the words of an answer.',
          'Use a title that no answer can be read from.'
        )
      : []
  )
})

export const wordRules = [...placeholders, titlesTellNothing, titlesNameNoAnswer]
