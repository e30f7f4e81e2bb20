import { ANSWERS, CHOICES, SINGLE_QUESTIONS } from '../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../machines/encounter/answers.ts'
import { readParameters } from '../../machines/training/parameters.ts'
import type { WalkState } from '../../machines/training/walk/replay.ts'
import { isoMoment, parseIsoMoment } from '../desk/iso-moment.ts'
import { hashWith } from './hash.ts'

/** @returns the hash that opens a walk: everything that decides its outcome. */
export const hashOfWalk = (walk: WalkState): string => {
  const { answers, isFinished, force, language, personLanguage, at } = walk
  const severals = Object.keys(CHOICES) as (keyof typeof CHOICES)[]
  return hashWith('walk', new URLSearchParams(), {
    ...Object.fromEntries(SINGLE_QUESTIONS.map(question => [question, answers[question]])),
    ...Object.fromEntries(severals.map(name => [name, answers[name] && (answers[name].join(' ') || 'none')])),
    ...{ tonight: answers.tonight, to: isFinished ? 'outcome' : undefined },
    ...{ force, language, theirs: personLanguage, at: at && isoMoment(at) }
  })
}

/** The ids of forces and tags of languages that an address may contain. */
export interface AllowedIds {
  readonly forces: readonly string[]
  /** Languages of the officer, without English, which is the default. */
  readonly officers: readonly string[]
  /** Languages of the person. */
  readonly persons: readonly string[]
}

/**
 * @returns a walk, and the parameters that were refused: unknown, such as `safety=perhaps`, given twice, or
 * the answer to a question that is not asked.
 */
export const parseWalk = (parameters: URLSearchParams, { forces, officers, persons }: AllowedIds) => {
  const choicesIn = (value: string) => (value === 'none' ? [] : [...new Set(value.split(' '))])
  const severals = Object.entries<readonly string[]>(CHOICES)
  const { values, unknown } = readParameters(parameters, {
    ...Object.fromEntries(SINGLE_QUESTIONS.map(question => [question, ANSWERS])),
    ...Object.fromEntries(
      severals.map(([question, choices]) => [
        question,
        (value: string) => choicesIn(value).every(choice => choices.includes(choice))
      ])
    ),
    ...{ tonight: ['no'], to: ['outcome'], force: forces, language: officers, theirs: persons },
    at: time => parseIsoMoment(time) !== undefined
  })
  const { to, force, language, theirs, at, ...said } = values
  const answers = Object.entries(said).map(([name, value = '']) => [
    name,
    Object.hasOwn(CHOICES, name) ? choicesIn(value) : value
  ])
  const asked = keepApplicable(Object.fromEntries(answers) as Answers)
  const notAsked = Object.keys(said).filter(name => !Object.hasOwn(asked, name))
  const practice: WalkState = {
    ...{ answers: asked, isFinished: to !== undefined, force, language, personLanguage: theirs },
    at: parseIsoMoment(at ?? '')
  }
  return {
    practice,
    unknown: [...unknown, ...notAsked.map(name => `${name}=${said[name]}`)]
  }
}
