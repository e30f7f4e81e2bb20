import { expect, test } from 'vitest'
import { judgingWordIn } from '../../../../tools/content/rules/avoided-words.ts'

const JUDGE = [
  'user, users, suspect, suspected, score, scores, scored, scoring, risk level, risk levels, victim, victims, Victims',
  'offender, offenders, perpetrator, perpetrators, prostitute, hooker, whores, punter, punters, pimped, girl, girls',
  'junkie, addicted, illegally, rescue, rescued, lifestyle, prosecuted',
  'vulnerable person, vulnerable people, vulnerable adult, vulnerable adults'
]

test.each(JUDGE.flatMap(words => words.split(', ')))('words to avoid: "%s" is one', word => {
  expect(judgingWordIn(`Here is some ${word}, it says in Leeds Hall.`)).toBe(word)
})

const NONE = ['women and girls', 'Victim Liaison Unit', 'a reuser', 'self-scored', 'scoreboards', 'girl-band']
test.each(NONE)('words to avoid: "%s" has none', text => {
  expect(judgingWordIn(text)).toBeUndefined()
})
