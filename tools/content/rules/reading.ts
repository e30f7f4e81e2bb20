import type { Finding } from '../diagnostic.ts'
import { screenTextsOf, TRANSLATED_PARTS, type Translatable, textsOfDrills } from '../locales/translatable.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { judgingWordIn } from './avoided-words.ts'
import { gradeOf, longWordsIn, sentencesIn, sumTallies, tallyOf, wordsIn } from './reading/grade.ts'
import { errorsIn, rule } from './rule.ts'

/** The highest school year of the USA: eleven to twelve years old. */
const GRADE = 6
/** The most words of a sentence: one that is said aloud, and one of a drill. */
const SENTENCE = 25
const DRILL_SENTENCE = 20
/** Texts with fewer words have no meaningful grade. They are measured together with the others of their file. */
const FEWEST_WORDS = 6
/** The most words on a screen before its first button. */
const BEFORE_BUTTON = 80

type Read = Pick<Sources, (typeof TRANSLATED_PARTS)[number]>

const textsOf = (sources: Read): readonly Translatable[] =>
  screenTextsOf(sources).filter(({ english }) => !isRecoveryValue(english))

type Aloud = Translatable & Required<Pick<Translatable, 'tally'>>

const isAloud = (text: Translatable): text is Aloud => text.tally !== undefined

const aloudTexts = (sources: Read): readonly Aloud[] => textsOf(sources).filter(isAloud)

const longIn = (text: string, most: number): readonly number[] =>
  sentencesIn(text)
    .map(sentence => wordsIn(sentence).length)
    .filter(count => count > most)

const longSentence =
  (most: number, where: string) =>
  ({ english }: Translatable): readonly Finding[] =>
    longIn(english, most).map(count => [
      `A sentence of ${count} words is too long ${where}.`,
      `Split it: a sentence may have ${most} words at most.`
    ])

const longSentences = rule(TRANSLATED_PARTS, sources =>
  errorsIn(aloudTexts(sources), longSentence(SENTENCE, 'to say aloud'))
)

const longDrillSentences = rule(['drills'], sources =>
  errorsIn(textsOfDrills(sources), longSentence(DRILL_SENTENCE, 'for a drill'))
)

const gradeAt = ({ tally }: Aloud): number => gradeOf(tally)

const insteadOf = (words: readonly string[]): string =>
  words.length === 0 ? '' : `, and shorter words than ${words.map(word => `"${word}"`).join(', ')}`

const tooHard = ({ yaml, at, english }: Translatable, grade: number, subject: string, because?: string) => {
  const reads = `${subject} reads at grade ${(Math.ceil(grade * 10) / 10).toFixed(1)}`
  if (because !== undefined)
    return yaml.warning(
      at,
      `${reads}, and was judged to be plain: ${because}`,
      'Keep it, or find plainer words.'
    )
  const fix = `Use shorter sentences${insteadOf(longWordsIn(english))}. If it is plain as it is, say why under "judgedPlain" in release.yaml.`
  return yaml.error(at, `${reads}; what is said aloud may have grade ${GRADE} at most.`, fix)
}

const fileOf = ({ key }: Translatable) => key.split('.')[0]

/** The short texts of a file are measured together, and the error is reported at the hardest of them. */
const shortTexts = (texts: readonly Aloud[]) =>
  [...new Set(texts.map(fileOf))].flatMap(file => {
    const group = texts.filter(text => fileOf(text) === file)
    const grade = gradeOf(sumTallies(group.map(({ tally }) => tally)))
    const [hardest] = group.toSorted((a, b) => gradeAt(b) - gradeAt(a))
    const isHard = grade > GRADE && hardest
    return isHard ? tooHard(hardest, grade, 'With the other short texts of this file, it') : []
  })

const hardWords = rule([...TRANSLATED_PARTS, 'release.yaml'], sources => {
  const all = aloudTexts(sources)
  const judged = new Map(
    sources['release.yaml'].value.judgedPlain?.map(({ words, because }) => [words, because])
  )
  const isAlone = (text: Aloud) => text.tally.words >= FEWEST_WORDS || judged.has(text.english)
  const hard = all.filter(text => isAlone(text) && gradeAt(text) > GRADE)
  return [
    ...hard.map(text => tooHard(text, gradeAt(text), 'This', judged.get(text.english))),
    ...shortTexts(all.filter(one => !isAlone(one)))
  ]
})

const needlessJudgements = rule([...TRANSLATED_PARTS, 'release.yaml'], sources => {
  const { value, yaml } = sources['release.yaml']
  const hard = new Set(aloudTexts(sources).flatMap(text => (gradeAt(text) > GRADE ? [text.english] : [])))
  const message = `No text that is said aloud has these words and reads above grade ${GRADE}.`
  const fix = 'Remove this, or copy the words as they stand.'
  return (value.judgedPlain ?? []).flatMap(({ words }, index) =>
    hard.has(words) ? [] : yaml.error(['judgedPlain', index], message, fix)
  )
})

/** @returns why one text by itself may not be said aloud; nothing if it may. */
export const aloudProblem = (text: string): string | undefined => {
  const word = judgingWordIn(text)
  if (word !== undefined) return `"${word}" is a word to avoid`
  const [long] = longIn(text, SENTENCE)
  if (long !== undefined) return `a sentence of ${long} words is too long to say aloud`
  return gradeOf(tallyOf(text)) > GRADE ? 'it is too hard to read aloud' : undefined
}

/**
 * @param limitOf returns the path under which a text is counted, and how many words are allowed there.
 * @returns a rule with an error at each path that has more words.
 */
const wordLimit = (
  limitOf: (text: Translatable) => readonly [at: Path, most: number] | false,
  saying: (words: number) => string
) =>
  rule(TRANSLATED_PARTS, sources => {
    const counted = new Map<string, { yaml: YamlFile; at: Path; most: number; words: number }>()
    for (const text of textsOf(sources)) {
      const [at, most] = limitOf(text) || []
      if (at === undefined || most === undefined) continue
      const id = `${text.yaml.file} ${at.join('.')}`
      const words = (counted.get(id)?.words ?? 0) + wordsIn(text.english).length
      counted.set(id, { yaml: text.yaml, at, most, words })
    }
    return [...counted.values()].flatMap(({ yaml, at, most, words }) =>
      words > most ? yaml.error(at, saying(words), `Shorten it to ${most}.`) : []
    )
  })

/**
 * The words above the first button of each screen, panel and person screen. The instructions for danger count. The panel
 * about what this phone holds does not, as it is meant to be read to the end. The top of an outcome depends on the answers,
 * so the distance to its first number is measured in a browser.
 */
const longScreens = wordLimit(
  ({ facts: { opens }, key }) =>
    // All questions share a screen, and each has its own words.
    opens !== undefined && [
      opens === 'question' ? key.split('.').slice(1, 2) : opens.split('.'),
      BEFORE_BUTTON
    ],
  words => `This screen has ${words} words before its first button.`
)

const longTexts = wordLimit(
  ({ facts: { maxWords }, at }) =>
    maxWords !== undefined && [at.filter(key => typeof key === 'string'), maxWords],
  words => `This has ${words} words.`
)

export const readingRules = [
  longSentences,
  longDrillSentences,
  hardWords,
  needlessJudgements,
  longScreens,
  longTexts
]
