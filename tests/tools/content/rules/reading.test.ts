import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { gradeOf, sentencesIn, tallyOf, wordsIn } from '../../../../tools/content/rules/reading/grade.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'

describe('reading grade', () => {
  // Worked out by hand: 0.39 * words / sentences + 11.8 * syllables / words - 15.59.
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

const FIX =
  'Use shorter words and shorter sentences. If it is plain as it is, say why under "judged-plain" in release.yaml.'

/** What stands above the first button of each screen: the part, and one of its words. */
const ABOVE = [
  ['hand-over', '  read-say: I can'],
  ['hand-over.carry', '  carry-why: Someone'],
  ['hand-over.codes', '  scan: Point'],
  ['shown', '  give-back: Please'],
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

describe('reading: a text above the highest grade that a reader judged to be plain', () => {
  const HARD = 'Carry a personal safety alarm, always.'
  const withTip = (words: string) =>
    withEdit('tips.yaml', "Don't carry a weapon. It could be used against you.", words)
  const judged = (tip: string, words: string) => {
    const release = parse(textOf(fixtureTexts, 'release.yaml'))
    const also = [...(release['judged-plain'] ?? []), { words, because: 'Shops call it that.' }]
    return withFile('release.yaml', stringify({ ...release, 'judged-plain': also }), withTip(tip))
  }

  test('reading: it is warned of, with the reason, and is no error', () => {
    const { errors, warnings } = checkTexts(judged(HARD, HARD))
    expect(errors).toEqual([])
    expect(warnings.map(({ file, message }) => [file, message])).toContainEqual([
      'tips.yaml',
      'This reads at grade 12.4, and was judged to be plain: Shops call it that.'
    ])
  })

  test('reading: a text of few words is judged by itself, and not with the others of its file', () => {
    const words = 'Comprehensive multidisciplinary accountability.'
    expect(checkTexts(judged(words, words)).errors).toEqual([])
  })

  test.each([
    ['reworded', HARD.replace('Carry', 'Bring'), HARD],
    ['not hard', 'Do not take a knife with you.', 'Do not take a knife with you.']
  ])('reading: the judgement is refused where the text is %s', (_, tip, words) => {
    const { errors } = checkTexts(judged(tip, words))
    expect(errors.map(({ file, message }) => [file, message])).toContainEqual([
      'release.yaml',
      'No text that is said aloud has these words and reads above grade 6.'
    ])
  })

  test('reading: a text that was reworded is an error again', () => {
    const { errors } = checkTexts(judged(HARD.replace('Carry', 'Bring'), HARD))
    expect(errors.map(({ file, fix }) => [file, fix])).toContainEqual(['tips.yaml', FIX])
  })
})
