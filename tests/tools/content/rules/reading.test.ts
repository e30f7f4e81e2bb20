import { describe, expect, test } from 'vitest'
import { gradeOf, sentencesIn, tallyOf, wordsIn } from '../../../../tools/content/rules/reading/grade.ts'
import { checkTexts, withEdit } from '../../../support/content.ts'

describe('reading grade', () => {
  // Calculated by hand: 0.39 * words / sentences + 11.8 * syllables / words - 15.59.
  test.each([
    ['The cat sat on the mat.', { sentences: 1, words: 6, syllables: 6 }, -1.45],
    ['We go home. You can come too.', { sentences: 2, words: 7, syllables: 7 }, -2.425],
    [
      'Organisational accountability necessitates comprehensive documentation.',
      { sentences: 1, words: 5, syllables: 25 },
      45.36
    ]
  ])('of "%s" is that of its words, sentences and syllables', (text, tally, grade) => {
    expect(tallyOf(text)).toEqual(tally)
    expect(gradeOf(tally)).toBeCloseTo(grade, 2)
  })

  test('counts a name as an easy word, except at the start of a sentence', () => {
    expect(tallyOf('Ring National Ugly Mugs.').syllables).toBe(4)
    expect(tallyOf('Identification is asked for.').syllables).toBeGreaterThan(7)
  })

  test('allows for most silent letters', () => {
    expect(tallyOf('Lately something felt unsafe.').syllables).toBe(7)
  })

  test('of an empty text is zero', () => {
    expect(gradeOf(tallyOf('999'))).toBe(0)
  })
})

test('reading: a sentence ends at a stop, and a number is not a word', () => {
  expect(sentencesIn('Stop. Look! Listen? Yes: do.')).toHaveLength(5)
  expect(wordsIn("Ring 999, and don't wait for re-entry.")).toEqual([
    'Ring',
    'and',
    "don't",
    'wait',
    'for',
    're-entry'
  ])
})

/** Texts above each screen's first button: the part, and how the line of the text begins. */
const ABOVE = [
  ['hand-over', '  readSay: I can'],
  ['hand-over.carry', '  carryWhy: Someone'],
  ['hand-over.codes', '  scan: Point'],
  ['shown', '  giveBack: Please'],
  ['danger', '  first: Your answers'],
  ['force', "  unknown: We don't"],
  ['language', '  intro: They can read'],
  ['idle', '  says: No one has'],
  ['finished', '  record: Record'],
  ['cleared', '  title: Cleared'],
  ['broken', '  says: The screen could']
] as const

test.each(ABOVE)('reading: too many words before the first button of %s are refused', (_, where) => {
  const long = where.replace(': ', `: ${'You can go now. '.repeat(20)}`)
  const { errors } = checkTexts(withEdit('screens.yaml', where, long))
  expect(errors.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^This screen has \d+ words before its first button\.$/)
  )
})
