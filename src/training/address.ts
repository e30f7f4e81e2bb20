import {
  ANSWERS,
  DAY_MS,
  MINUTE_MS,
  SINGLE_QUESTIONS,
  SUPPORT_CHOICES,
  WHO_CHOICES,
  WORKPLACES
} from '../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../machines/encounter/answers.ts'
import type { Moment } from '../../machines/hours/london.ts'
import type { Practice } from '../../machines/training/walk/practice.ts'

/** What an address of training asks for: a view, and for some views a thing in it or a whole walk. */
export interface Asked {
  readonly view: string
  readonly parameters: URLSearchParams
}

const SEVERAL = { supportNeeds: SUPPORT_CHOICES, who: WHO_CHOICES, workplaces: WORKPLACES } as const

/** @param hash as `#walk?safety=yes`. */
export const readHash = (hash: string): Asked => {
  const [view = '', query = ''] = hash.replace(/^#/, '').split('?')
  return { view, parameters: new URLSearchParams(query) }
}

/** @returns a moment as `2026-11-29T03:00`. */
export const momentWritten = ({ day, minute }: Moment): string =>
  new Date(day * DAY_MS + minute * MINUTE_MS).toISOString().slice(0, 16)

/** @returns the moment that is written, or nothing if it is none. */
export const momentRead = (written: string): Moment | undefined => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(written) ? Date.parse(`${written}Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== written) return undefined
  return { day: Math.floor(time / DAY_MS), minute: (time % DAY_MS) / MINUTE_MS }
}

/** @returns a walk as the parameters of an address: all that decides what it ends in. */
export const practiceWritten = (practice: Practice): string => {
  const { answers, isFinished, force, language, theirLanguage, at } = practice
  const written = new URLSearchParams()
  for (const question of SINGLE_QUESTIONS) {
    const answer = answers[question]
    if (answer) written.set(question, answer)
  }
  for (const several of Object.keys(SEVERAL) as (keyof typeof SEVERAL)[]) {
    const chosen = answers[several]
    if (chosen) written.set(several, chosen.length > 0 ? chosen.join(' ') : 'none')
  }
  if (isFinished) written.set('to', 'outcome')
  if (force) written.set('force', force)
  if (language) written.set('language', language)
  if (theirLanguage) written.set('theirs', theirLanguage)
  if (at) written.set('at', momentWritten(at))
  return written.toString()
}

/** What an address may name: ids of forces, and tags of languages. */
export interface Known {
  readonly forces: readonly string[]
  /** Those that an officer may work in besides English, which is meant where none is named. */
  readonly officers?: readonly string[]
  /** Those that the person may have. */
  readonly persons?: readonly string[]
}

/** A walk that an address holds, and what in it could not be read. */
export interface PracticeRead {
  readonly practice: Practice
  /** As `safety=perhaps`. */
  readonly misread: readonly string[]
}

/**
 * Reads a walk from the parameters of an address. What cannot be read is left out and named; answers whose question does
 * not apply are dropped, as the flow would.
 */
export const practiceRead = (
  parameters: URLSearchParams,
  { forces, officers = [], persons = [] }: Known
): PracticeRead => {
  const misread: string[] = []
  const answers: Record<string, unknown> = {}
  let isFinished = false
  let force: string | undefined
  let language: string | undefined
  let theirLanguage: string | undefined
  let at: Moment | undefined
  for (const [name, value] of parameters) {
    const known: readonly string[] | undefined = Object.hasOwn(SEVERAL, name)
      ? SEVERAL[name as keyof typeof SEVERAL]
      : undefined
    const chosen = value === 'none' ? [] : value.split(' ')
    if (known && chosen.every(one => known.includes(one))) answers[name] = [...new Set(chosen)]
    else if (SINGLE_QUESTIONS.some(one => one === name) && ANSWERS.some(one => one === value))
      answers[name] = value
    else if (name === 'to' && value === 'outcome') isFinished = true
    else if (name === 'force' && forces.includes(value)) force = value
    else if (name === 'language' && officers.includes(value)) language = value
    else if (name === 'theirs' && persons.includes(value)) theirLanguage = value
    else if (name === 'at' && momentRead(value)) at = momentRead(value)
    else misread.push(`${name}=${value}`)
  }
  const asked = keepApplicable(answers as Answers)
  return { practice: { answers: asked, isFinished, force, language, theirLanguage, at }, misread }
}
