import { syllable } from 'syllable'

/** @returns the sentences of a text. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:])\s+/).filter(part => /\p{L}/u.test(part))

/** @returns the words of a text, without numbers in digits. */
export const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? []

/** A name counts as one syllable, as long names are not harder to read. A capital inside a sentence marks a name. */
const syllablesIn = (sentence: string): readonly (readonly [word: string, syllables: number])[] =>
  wordsIn(sentence).map((word, index) => [word, index > 0 && /^\p{Lu}/u.test(word) ? 1 : syllable(word)])

const syllablesOf = (sentence: string): number =>
  syllablesIn(sentence).reduce((sum, [, syllables]) => sum + syllables, 0)

/** @returns the words of a text that have three syllables or more, the longest first, at most three of them. */
export const longWordsIn = (text: string): readonly string[] => {
  const long = sentencesIn(text)
    .flatMap(syllablesIn)
    .filter(([, syllables]) => syllables > 2)
  return [...new Map(long.toSorted(([, one], [, other]) => other - one)).keys()].slice(0, 3)
}

/** @returns the counts from which a grade is computed. */
export const tallyOf = (text: string) => {
  const sentences = sentencesIn(text)
  return {
    sentences: sentences.length,
    words: wordsIn(text).length,
    syllables: sentences.reduce((sum, sentence) => sum + syllablesOf(sentence), 0)
  }
}
export type Tally = ReturnType<typeof tallyOf>

export const sumTallies = (tallies: readonly Tally[]): Tally => {
  const sumOf = (part: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[part], 0)
  return { sentences: sumOf('sentences'), words: sumOf('words'), syllables: sumOf('syllables') }
}

/**
 * @returns the Flesch-Kincaid grade: the school year of the USA that reads it with ease. For English only.
 * Kincaid and others, Derivation of new readability formulas (1975).
 */
export const gradeOf = ({ sentences, words, syllables }: Tally): number =>
  words === 0 ? 0 : (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59
