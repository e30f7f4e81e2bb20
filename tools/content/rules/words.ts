import { ANSWERS, FOLLOW_UPS, type FollowUpId, QUESTIONS } from '../../../machines/content/vocabulary.ts'
import type { Parsed } from '../parse/parse.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Path } from '../parse/yaml-file.ts'
import { rule } from './rule.ts'
import { wordsAt } from './words-at.ts'

/** Words with a {placeholder} that the screen fills in. */
const PLACEHOLDERS: readonly (readonly [Path, string])[] = [
  [['labels', 'unsure'], '{because}'],
  [['labels', 'not-asked-yet'], '{because}'],
  [['labels', 'more-about'], '{name}'],
  [['outcome', 'all-tips'], '{count}'],
  [['buttons', 'ring'], '{name}'],
  [['contact', 'last-checked'], '{date}'],
  [['contact', 'last-checked'], '{how}'],
  [['outcome', 'in-order-at'], '{time}'],
  [['outcome', 'hours-changed'], '{time}'],
  [['outcome', 'local'], '{force}'],
  [['outcome', 'no-local'], '{force}'],
  [['contact', 'stale'], '{date}'],
  [['opening', 'open-until'], '{time}'],
  [['opening', 'closes-soon'], '{time}'],
  [['opening', 'closed-opens'], '{when}'],
  [['opening', 'opens-soon'], '{time}'],
  [['opening', 'closed-holiday-opens'], '{when}'],
  [['opening', 'probably'], '{state}'],
  [['opening', 'today'], '{time}'],
  [['opening', 'tomorrow'], '{time}'],
  [['opening', 'on-day'], '{day}'],
  [['opening', 'on-day'], '{time}'],
  [['opening', 'by'], '{when}'],
  [['opening', 'am'], '{time}'],
  [['opening', 'pm'], '{time}'],
  [['opening', 'from-to'], '{from}'],
  [['opening', 'from-to'], '{to}'],
  [['opening', 'day-times'], '{days}'],
  [['opening', 'day-times'], '{times}'],
  [['opening', 'maybe'], '{times}'],
  [['opening', 'holidays'], '{times}'],
  [['opening', 'exception'], '{date}'],
  [['opening', 'exception'], '{times}'],
  [['force', 'chosen'], '{force}'],
  [['force', 'other-edition'], '{force}'],
  [['holds', 'force'], '{force}'],
  [['holds', 'language'], '{language}'],
  [['language', 'chosen'], '{language}'],
  [['holds', 'until'], '{idle}'],
  [['holds', 'until'], '{hidden}'],
  [['holds', 'call'], '{call}'],
  [['hand-over', 'by-text'], '{number}'],
  [['hand-over', 'out-of-hours'], '{number}'],
  [['hand-over', 'left-out'], '{names}'],
  [['hand-over', 'hundred'], '{digit}'],
  [['hand-over', 'code-of'], '{code}'],
  [['hand-over', 'code-of'], '{count}'],
  [['idle', 'left'], '{seconds}'],
  [['idle', 'soon'], '{seconds}'],
  [['cleared', 'by-itself'], '{idle}'],
  [['cleared', 'by-itself'], '{hidden}'],
  [['cleared', 'by-itself'], '{call}'],
  [['approval', 'on'], '{date}'],
  [['version', 'says'], '{version}'],
  [['version', 'says'], '{date}'],
  [['version', 'old'], '{days}'],
  [['approval', 'draft'], '{facts}'],
  [['approval', 'draft'], '{signatures}']
]

const missing = ({ yaml, value }: Parsed<object>, path: Path, placeholder: string) => {
  const words = wordsAt(value, path)
  return isRecoveryValue(words) || words.includes(placeholder)
    ? []
    : yaml.error(
        path,
        `${placeholder} is missing from these words.`,
        `Put ${placeholder} back: the screen fills it in.`
      )
}

const placeholders = rule(['screens.yaml'], ({ 'screens.yaml': file }) =>
  PLACEHOLDERS.flatMap(([path, placeholder]) => missing(file, path, placeholder))
)

const keptTellsWhen = rule(['before-you-start.yaml'], ({ 'before-you-start.yaml': file }) =>
  [missing(file, ['kept'], '{idle}')].flat()
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

export const wordRules = [placeholders, keptTellsWhen, titlesTellNothing, titlesNameNoAnswer]
