import { IMPLIED_NEEDS, WHO_NEEDS } from '../content/ids.ts'
import { type Answer, BED, NEEDS, type Need } from '../content/vocabulary.ts'
import { type Answers, applies, isOfferedBed, isYesOrUnsure } from '../encounter/answers.ts'

/** Why a need is raised: the person said so, or was not sure. */
type Certainty = 'said' | 'unsure'

export interface RaisedNeed {
  readonly need: Need
  readonly certainty: Certainty
}

type Raise = readonly [Need, Certainty]

/** "Not sure" raises the same needs as yes, so that help is offered, but is marked as unsure. */
const certainty = (answer: Answer | undefined): Certainty => (answer === 'unsure' ? 'unsure' : 'said')

const support = (answers: Answers): readonly Raise[] => {
  if (!applies('supportNeeds', answers)) return []
  // Each choice has the same id as the need that it raises.
  const chosen = (answers.supportNeeds ?? []).map((choice): Raise => [choice, 'said'])
  return [['help-or-support', certainty(answers.support)], ...chosen]
}

const safety = ({ safety: answer }: Answers): readonly Raise[] =>
  isYesOrUnsure(answer) ? [['worried-about-safety', certainty(answer)]] : []

/** A bed is offered without a question, until the person says that they have somewhere. */
const shelter = (answers: Answers): readonly Raise[] => {
  if (!isOfferedBed(answers)) return []
  const how = certainty(answers.safePlace)
  const place: Raise = ['no-safe-place', how]
  return answers.tonight === 'no' ? [place] : [place, [BED, how]]
}

const people = (answers: Answers): readonly Raise[] => {
  if (!applies('who', answers)) return []
  const chosen = (answers.who ?? []).map((choice): Raise => [WHO_NEEDS[choice], 'said'])
  return [['afraid-of-someone', certainty(answers.afraid)], ...chosen]
}

/** @returns the needs that answers raise, each once, the most pressing first. `everyone` is always among them. */
export const needsOf = (answers: Answers): readonly RaisedNeed[] => {
  // Later entries replace earlier ones: a need that was chosen is certain, even if an answer raised it as unsure.
  const raised = new Map<Need, Certainty>([
    ...support(answers),
    ...safety(answers),
    ...shelter(answers),
    ...people(answers),
    ['everyone', 'said']
  ])
  return NEEDS.flatMap(need => {
    const how = raised.get(need)
    return how ? [{ need, certainty: how }] : []
  })
}

/** Whether a need follows from an answer such as yes, and is not a choice. Needs that were chosen come first. */
export const isImplied = (need: Need): boolean => IMPLIED_NEEDS.some(implied => implied === need)

/** @returns the needs in their order, split into chosen and implied ones, without `everyone`. */
export const splitByChoice = (needs: readonly Need[]) => ({
  chosen: needs.filter(need => need !== 'everyone' && !isImplied(need)),
  implied: needs.filter(isImplied)
})
