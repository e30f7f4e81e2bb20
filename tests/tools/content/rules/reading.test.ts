import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { gradeOf, sentencesIn, tallyOf, wordsIn } from '../../../../tools/content/rules/reading/grade.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

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

test('reading: a proper name may contain a judging word', () => {
  const texts = withEdit('questions.yaml', 'note: Give them time.', 'note: Ring Victim Support.')
  expect(checkTexts(texts).errors).toEqual([])
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

/** What the person is told apart from questions, tips and what services are for: where it stands, and the words. */
const SAID = [
  [
    'what is asked of handing over',
    'screens.yaml',
    '  carry: Is it safe for you to carry this?',
    'Is it safe for you to carry this?'
  ],
  [
    'the hint of a question',
    'questions.yaml',
    'hint: Choose any that apply, then press Continue. You can leave this blank.\n  choices:\n    - { id: talk',
    'Choose any that apply, then press Continue. You can leave this blank.'
  ],
  [
    'how a service is reached',
    'services/emergency-999.yaml',
    'how-to-reach: If it is not safe to speak, ring from a mobile. Press 55 when asked.',
    'If it is not safe to speak, ring from a mobile. Press 55 when asked.'
  ]
] as const

const FIX =
  'Use shorter words and shorter sentences. If it is plain as it is, say why under "judged-plain" in release.yaml.'

describe('reading: the English is refused if', () => {
  pin([
    [
      'a sentence to be said is longer than 25 words',
      [
        [
          'tips.yaml',
          "say: Don't carry a weapon. It could be used against you.",
          'say: ▸Do not take a knife or a gun or a bat with you as it could be used on you by the man when it is dark. It could be used.'
        ]
      ],
      'A sentence of 27 words is too long to say aloud.  Split it: a sentence may have 25 words at most.'
    ],
    [
      'a tip reads above grade 6',
      [
        [
          'tips.yaml',
          "say: Don't carry a weapon. It could be used against you.",
          'say: ▸Carrying offensive implements is inadvisable. Confrontational individuals could appropriate implements and retaliate with considerable violence against you.'
        ]
      ],
      `This reads at grade 22.5; what is said aloud may have grade 6 at most.  ${FIX}`
    ],
    [
      'a tip of few words reads above grade 6, however easy the others are',
      [
        [
          'tips.yaml',
          "say: Don't carry a weapon. It could be used against you.",
          'say: ▸Carry a personal safety alarm, always.'
        ]
      ],
      `This reads at grade 12.4; what is said aloud may have grade 6 at most.  ${FIX}`
    ],
    [
      'it has a judging word',
      [['questions.yaml', 'note: Give them time.', 'note: ▸Give the victim time.']],
      '"victim" is a word to avoid.  content/README.md says what to write instead.'
    ],
    [
      'it starts a sentence with a judging word',
      [['questions.yaml', 'note: Give them time.', 'note: ▸Victims can take their time.']],
      '"Victims" is a word to avoid.  content/README.md says what to write instead.'
    ],
    [
      'what a local service is for reads above grade 6, though it is in English alone',
      [
        [
          'forces/gloucestershire.yaml',
          'for: For women selling sex in Stroud.',
          'for: ▸Comprehensive multidisciplinary interventions addressing exploitation in Tower Hamlets.'
        ]
      ],
      `This reads at grade 9.9; what is said aloud may have grade 6 at most.  ${FIX}`
    ],
    [
      'what a local service is for has a judging word',
      [
        [
          'forces/gloucestershire.yaml',
          'for: For women selling sex in Stroud.',
          'for: ▸For prostitutes in Tower Hamlets.'
        ]
      ],
      '"prostitutes" is a word to avoid.  content/README.md says what to write instead.'
    ],
    ...SAID.map(
      ([what, file, where, text]) =>
        [
          `${what} has a sentence of more than 25 words`,
          [[file, where, where.replace(text, `▸${'You can go now '.repeat(7).trim()}. You can go.`)]],
          'A sentence of 28 words is too long to say aloud.  Split it: a sentence may have 25 words at most.'
        ] as const
    ),
    [
      'it has the word "user"',
      [['screens.yaml', '  nothing: There are no answers', '  nothing: ▸A user has no answers']],
      '"user" is a word to avoid.  content/README.md says what to write instead.'
    ],
    [
      'there are too many words before the first button',
      [
        [
          'before-you-start.yaml',
          '\nopening:\n',
          `\nopening:\n  ▸- ${'You can go now. '.repeat(10).trim()}\n`
        ]
      ],
      'This screen has 112 words before its first button.  Shorten it to 80.'
    ]
  ])
})

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
