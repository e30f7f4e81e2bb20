import type { Diagnostic } from '../diagnostic.ts'
import { screenTextsOf, TRANSLATED_PARTS, type Translatable } from '../locales/translatable.ts'
import { oncePer } from '../once-per.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { gradeOf, sentencesIn, sumTallies, type Tally, tallyOf, wordsIn } from './reading/grade.ts'
import { rule } from './rule.ts'

/** The highest school year of the USA: eleven to twelve years old. */
const GRADE = 6
/** The most words of a sentence. */
const SENTENCE = 25
/** Texts with fewer words have no meaningful grade. They are measured together with the others of their file. */
const FEWEST_WORDS = 6
/** The most words on a screen before its first button. */
const BEFORE_BUTTON = 80

/** Words that judge a person, or treat them as a case. */
const AVOIDED =
  /(?<![\p{L}-])(users?|suspects?|scores?|risk levels?|victims?|offenders?|perpetrators?|prostitutes?|prostitution|hookers?|punters?|prosecut\w+|vulnerable (?:person|people|adult|adults))(?![\p{L}-])/giu

/** Names that may contain them: "Victim Support". */
const isInName = (word: string, rest: string) => /^\p{Lu}/u.test(word) && /^ \p{Lu}\p{L}/u.test(rest)

const avoidedIn = (text: string): string | undefined =>
  [...text.matchAll(AVOIDED)].find(
    ({ 0: word, index }) => !isInName(word, text.slice(index + word.length))
  )?.[0]

type Read = Pick<Sources, (typeof TRANSLATED_PARTS)[number]>

const textsOf = oncePer((sources: Read): readonly Translatable[] =>
  screenTextsOf(sources).filter(({ english }) => !isRecoveryValue(english))
)

interface Measured {
  readonly string: Translatable
  readonly tally: Tally
  /** The number of words of each sentence that is too long. */
  readonly long: readonly number[]
}

const longIn = (text: string): readonly number[] =>
  sentencesIn(text)
    .map(sentence => wordsIn(sentence).length)
    .filter(count => count > SENTENCE)

const measure = oncePer(
  (string: Translatable): Measured => ({
    string,
    tally: tallyOf(string.english),
    long: longIn(string.english)
  })
)

/** The guidance's own questions stay as they are. */
const measuredTexts = oncePer((sources: Read): readonly Measured[] =>
  textsOf(sources)
    .filter(({ facts }) => facts.aloud && !facts.fixed)
    .map(string => measure(string))
)

const longSentences = rule(TRANSLATED_PARTS, sources =>
  measuredTexts(sources).flatMap(({ string: { yaml, at }, long }) =>
    long.map(count =>
      yaml.error(
        at,
        `A sentence of ${count} words is too long to say aloud.`,
        `Split it: a sentence may have ${SENTENCE} words at most.`
      )
    )
  )
)

const tooHard = (
  { yaml, at }: Translatable,
  grade: number,
  subject: string,
  because?: string
): Diagnostic => {
  const reads = `${subject} reads at grade ${(Math.ceil(grade * 10) / 10).toFixed(1)}`
  return because === undefined
    ? yaml.error(
        at,
        `${reads}; what is said aloud may have grade ${GRADE} at most.`,
        'Use shorter words and shorter sentences. If it is plain as it is, say why under "judged-plain" in release.yaml.'
      )
    : yaml.warning(at, `${reads}, and was judged to be plain: ${because}`, 'Keep it, or find plainer words.')
}

const byFile = (texts: readonly Measured[]): readonly (readonly Measured[])[] => {
  const files = [...new Set(texts.map(({ string }) => string.key.split('.')[0]))]
  return files.map(file => texts.filter(({ string }) => string.key.split('.')[0] === file))
}

/** They are measured together, and the error is reported at the hardest of them. */
const shortTexts = (texts: readonly Measured[]): readonly Diagnostic[] =>
  byFile(texts).flatMap(group => {
    const grade = gradeOf(sumTallies(group.map(({ tally }) => tally)))
    const [hardest] = [...group].sort((a, b) => gradeOf(b.tally) - gradeOf(a.tally))
    return grade > GRADE && hardest
      ? tooHard(hardest.string, grade, 'With the other short texts of this file, it')
      : []
  })

const hardWords = rule([...TRANSLATED_PARTS, 'release.yaml'], sources => {
  const all = measuredTexts(sources)
  const judged = new Map(
    sources['release.yaml'].value['judged-plain']?.map(({ words, because }) => [words, because])
  )
  const isAlone = ({ string, tally }: Measured) => tally.words >= FEWEST_WORDS || judged.has(string.english)
  return [
    ...all
      .filter(isAlone)
      .flatMap(({ string, tally }) =>
        gradeOf(tally) > GRADE ? tooHard(string, gradeOf(tally), 'This', judged.get(string.english)) : []
      ),
    ...shortTexts(all.filter(one => !isAlone(one)))
  ]
})

const needlessJudgements = rule([...TRANSLATED_PARTS, 'release.yaml'], sources => {
  const { value, yaml } = sources['release.yaml']
  const hard = new Set(
    measuredTexts(sources).flatMap(({ string, tally }) => (gradeOf(tally) > GRADE ? [string.english] : []))
  )
  return (value['judged-plain'] ?? []).flatMap(({ words }, index) =>
    hard.has(words)
      ? []
      : yaml.error(
          ['judged-plain', index],
          `No text that is said aloud has these words and reads above grade ${GRADE}.`,
          'Remove this, or copy the words as they stand.'
        )
  )
})

const avoidedWordOf = oncePer(({ english }: Translatable) => avoidedIn(english))

const avoided = rule(TRANSLATED_PARTS, sources =>
  textsOf(sources).flatMap(string => {
    const word = avoidedWordOf(string)
    return word === undefined
      ? []
      : string.yaml.error(
          string.at,
          `"${word}" is a word to avoid.`,
          'content/README.md says what to write instead.'
        )
  })
)

/** @returns why one text by itself may not be said aloud; nothing if it may. */
export const aloudProblem = (text: string): string | undefined => {
  const word = avoidedIn(text)
  if (word !== undefined) return `"${word}" is a word to avoid`
  const [long] = longIn(text)
  if (long !== undefined) return `a sentence of ${long} words is too long to say aloud`
  return gradeOf(tallyOf(text)) > GRADE ? 'it is too hard to read aloud' : undefined
}

interface Opening {
  readonly yaml: YamlFile
  /** The path of the texts of the screen. */
  readonly at: Path
  readonly words: string[]
}

/**
 * @returns the words above the first button of each screen, panel and person screen. The instructions for danger count.
 * The panel about what this phone holds does not, as it is meant to be read to the end. The top of an outcome depends
 * on the answers, so the distance to its first number is measured in a browser.
 */
const openingsIn = (sources: Read): readonly Opening[] => {
  const openings = new Map<string, Opening>()
  for (const { facts, key, yaml, english } of textsOf(sources)) {
    if (facts.opens === undefined) continue
    // All questions share a screen, and each has its own words.
    const at = facts.opens === 'question' ? key.split('.').slice(1, 2) : facts.opens.split('.')
    const id = `${yaml.file} ${at.join('.')}`
    const opening = openings.get(id) ?? { yaml, at, words: [] }
    openings.set(id, opening)
    opening.words.push(english)
  }
  return [...openings.values()]
}

const longScreens = rule(TRANSLATED_PARTS, sources =>
  openingsIn(sources).flatMap(({ yaml, at, words }) => {
    const count = wordsIn(words.join(' ')).length
    return count > BEFORE_BUTTON
      ? yaml.error(
          at,
          `This screen has ${count} words before its first button.`,
          `Shorten it to ${BEFORE_BUTTON}.`
        )
      : []
  })
)

export const readingRules = [longSentences, hardWords, needlessJudgements, avoided, longScreens]
