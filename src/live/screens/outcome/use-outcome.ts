import { content } from 'virtual:content'
import { useEffect, useMemo, useState } from 'react'
import type { Answers } from '../../../../machines/encounter/answers.ts'
import { selectAnswers, selectHasChangedAnswer } from '../../../../machines/encounter/encounter.selectors.ts'
import { phonesInOrder } from '../../../../machines/hours/availability.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { needsOf, type RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, settingOf } from '../../../../machines/outcome/outcome.ts'
import { required } from '../../context/app.ts'
import { useEncounter, useEncounterActor } from '../../context/encounter.ts'
import { useLondonTime } from '../../platform/clock.ts'
import type { Order } from './use-order.ts'

/** @returns the needs that the answers so far raise. */
export const useRaised = (): readonly RaisedNeed[] => {
  const answers = useEncounter(selectAnswers)
  return useMemo(() => needsOf(answers), [answers])
}

/** @returns the outcome of the answers so far, sorted for an area and a minute. */
export const useOutcome = ({ area, at }: Pick<Order, 'area' | 'at'>): Outcome => {
  const raised = useRaised()
  const { workplaces } = useEncounter(selectAnswers)
  return useMemo(
    () => outcomeOf(raised, settingOf(content, area, at), workplaces),
    [raised, workplaces, area, at]
  )
}

const idsIn = (contacts: Outcome['contactFirst']) => contacts.map(({ item }) => item.id).join()

/** @returns all contacts in order, each with the phone that it shows at a minute, as a text to compare with another's. */
export const orderIn = ({ contactFirst, localContacts, allContacts }: Outcome, at: Moment): string =>
  [contactFirst, localContacts, allContacts]
    .map(contacts =>
      contacts.map(({ item }) => [item.id, phonesInOrder(item, at, content.calendar)[0]?.channel]).join()
    )
    .join(';')

interface Seen {
  /** After a detour, such as danger, these are still the same object. */
  readonly answers: Answers
  readonly before: string | undefined
  readonly now: string
}

/** The first contacts when an encounter's outcome was last seen. Kept only in memory; a wipe discards them too. */
const seenIn = new WeakMap<object, Seen>()

/** @returns the first contacts that were not there before an answer was changed; `undefined` if none was changed. */
export const useNewContacts = ({ contactFirst }: Outcome): Outcome['contactFirst'] | undefined => {
  const encounter = required(useEncounterActor())
  const hasChangedAnswer = useEncounter(selectHasChangedAnswer)
  const answers = useEncounter(selectAnswers)
  const [before] = useState(() => {
    const seen = seenIn.get(encounter)
    return seen?.answers === answers ? seen.before : seen?.now
  })
  useEffect(
    () => void seenIn.set(encounter, { answers, before, now: idsIn(contactFirst) }),
    [encounter, answers, before, contactFirst]
  )
  const known = before?.split(',')
  return hasChangedAnswer && known ? contactFirst.filter(({ item }) => !known.includes(item.id)) : undefined
}

/** Whether the contacts would be in another order, or show another phone first, than on the screen. */
export const useIsOrderOld = (shown: Outcome, { area, at }: Pick<Order, 'area' | 'at'>): boolean => {
  const raised = useRaised()
  const now = useLondonTime()
  return useMemo(
    () => now !== at && orderIn(outcomeOf(raised, settingOf(content, area, now)), now) !== orderIn(shown, at),
    [raised, area, at, now, shown]
  )
}
