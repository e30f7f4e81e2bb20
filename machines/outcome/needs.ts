import { NEEDS, type Need, type SupportChoice, type WhoChoice } from '../../content/vocabulary.ts'
import type { Answers } from '../encounter/answers.ts'

/**
 * How we came by a need: the person said so, or was not sure (which counts as yes for what is offered), or the
 * conversation was cut short before the question that would have settled it.
 */
type Certainty = 'said' | 'unsure' | 'notAsked'

/** A need with how we came by it. */
export interface RaisedNeed {
  readonly need: Need
  readonly certainty: Certainty
}

const SUPPORT_NEEDS: Readonly<Record<SupportChoice, Need>> = {
  talk: 'talk',
  'report-crime': 'report-crime',
  'pass-on-information': 'pass-on-information',
  'sexual-health': 'sexual-health',
  'peer-advice': 'peer-advice',
  housing: 'housing',
  money: 'money',
  'drugs-or-alcohol': 'drugs-or-alcohol',
  'mental-health': 'mental-health',
  leaving: 'leaving',
  'something-else': 'something-else'
}

const WHO_NEEDS: Readonly<Record<WhoChoice, Need>> = {
  client: 'afraid-of-client',
  'partner-or-family': 'domestic-abuse',
  follows: 'stalking',
  controls: 'exploitation',
  'someone-else': 'afraid-of-someone',
  'near-now': 'danger-now'
}

type Raise = readonly [Need, Certainty]

const support = ({ support: answer, supportNeeds = [] }: Answers): readonly Raise[] => {
  if (answer !== 'yes' && answer !== 'unsure') return []
  const chosen = supportNeeds.map((choice): Raise => [SUPPORT_NEEDS[choice], 'said'])
  return [['help-or-support', answer === 'yes' ? 'said' : 'unsure'], ...chosen]
}

const safety = ({ safety: answer }: Answers): readonly Raise[] =>
  answer === 'yes' || answer === 'unsure'
    ? [['worried-about-safety', answer === 'yes' ? 'said' : 'unsure']]
    : []

/** Cut short after "no safe place", tonight counts as unsettled: a bed is offered rather than missed. */
const shelter = ({ safePlace, tonight }: Answers): readonly Raise[] => {
  if (safePlace !== 'no' && safePlace !== 'unsure') return []
  const place: Raise = ['no-safe-place', safePlace === 'no' ? 'said' : 'unsure']
  if (tonight === 'no' || tonight === 'declined') return [place]
  const certainty = tonight === undefined ? 'notAsked' : tonight === 'yes' ? 'said' : 'unsure'
  return [place, ['nowhere-safe-tonight', certainty]]
}

const people = ({ afraid, who = [] }: Answers): readonly Raise[] => {
  if (afraid !== 'yes' && afraid !== 'unsure') return []
  const chosen = who.map((choice): Raise => [WHO_NEEDS[choice], 'said'])
  return [['afraid-of-someone', afraid === 'yes' ? 'said' : 'unsure'], ...chosen]
}

/**
 * What the answers come to.
 * @returns each need once, the most pressing first; `everyone` is always among them.
 */
export const needsOf = (answers: Answers): readonly RaisedNeed[] => {
  const raised = new Map<Need, Certainty>()
  const all: readonly Raise[] = [
    ...support(answers),
    ...safety(answers),
    ...shelter(answers),
    ...people(answers),
    ['everyone', 'said']
  ]
  for (const [need, certainty] of all) if (raised.get(need) !== 'said') raised.set(need, certainty)
  return NEEDS.flatMap(need => {
    const certainty = raised.get(need)
    return certainty ? [{ need, certainty }] : []
  })
}
