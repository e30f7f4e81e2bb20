import { ANSWERS, FOLLOW_UPS, type FollowUpId, QUESTIONS } from '../../vocabulary.ts'
import type { Path } from '../yaml-file.ts'
import { rule } from './rule.ts'

/** Words with a {placeholder} that the screen fills in. */
const PLACEHOLDERS: readonly (readonly [Path, string])[] = [
  [['buttons', 'change'], '{question}'],
  [['buttons', 'ask'], '{question}'],
  [['labels', 'unsure'], '{because}'],
  [['labels', 'not-asked-yet'], '{because}'],
  [['labels', 'more-about'], '{name}'],
  [['outcome', 'all-tips'], '{count}'],
  [['contact', 'ring'], '{name}'],
  [['contact', 'last-checked'], '{date}'],
  [['contact', 'last-checked'], '{how}']
]

const placeholders = rule(['screens.yaml'], ({ 'screens.yaml': { yaml } }) =>
  PLACEHOLDERS.flatMap(([path, placeholder]) =>
    yaml.written(path).includes(placeholder)
      ? []
      : yaml.fault(
          path,
          `${placeholder} is missing from these words.`,
          `Put ${placeholder} back: the screen fills it in.`
        )
  )
)

/** A title may stay in the browser's history, so it must not tell that an answer opened a follow-up. */
const titlesTellNothing = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) =>
  Object.entries(FOLLOW_UPS).flatMap(([name, parent]) => {
    const followUp = name as FollowUpId
    if (value[followUp].title === value[parent].title) return []
    const mend = `Use the title of ${parent}: "${value[parent].title}".`
    return [yaml.fault([followUp, 'title'], 'This title tells that a follow-up was asked.', mend)]
  })
)

const titlesNameNoAnswer = rule(['questions.yaml'], ({ 'questions.yaml': { yaml, value } }) => {
  const labels = ANSWERS.map(answer => new RegExp(`\\b${value.answers[answer]}\\b`, 'i'))
  return QUESTIONS.flatMap(name =>
    labels.some(label => label.test(value[name].title))
      ? yaml.fault(
          [name, 'title'],
          'This title holds the words of an answer.',
          'Use a title that no answer can be read from.'
        )
      : []
  )
})

export const wordRules = [placeholders, titlesTellNothing, titlesNameNoAnswer]
