import { needsOf } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../machines/outcome/outcome.ts'
import { settingAt } from '../support/setting.ts'
import { answersOf, momentOf, type Persona } from './personas.ts'

/** @returns the outcome of a person, from the real content. */
export const shownTo = (persona: Pick<Persona, 'answers' | 'force' | 'when'>): Outcome => {
  const { answers, work } = answersOf(persona.answers)
  return outcomeOf(needsOf(answers), settingAt(momentOf(persona.when), persona.force), work)
}
