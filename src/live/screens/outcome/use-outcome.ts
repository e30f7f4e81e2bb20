import { useCallback, useEffect, useMemo, useState } from 'react'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { areaOf } from '../../../../machines/outcome/area.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, settingOf } from '../../../../machines/outcome/outcome.ts'
import { useTapGuard } from '../../context/app.ts'
import { useEncounter } from '../../context/encounter.ts'
import { useForce } from '../../context/force.ts'
import { useContent } from '../../i18n/officer-locale.ts'
import { londonNow, useLondonTime } from '../../platform/clock.ts'

/** How contacts are sorted, and for which minute. */
export interface Order {
  readonly at: Moment
  /** The list would be sorted otherwise by now. */
  readonly isOld: boolean
  readonly renew: () => void
}

const useArea = () => {
  const chosen = useForce()
  return useMemo(() => areaOf(chosen?.force, chosen?.pack === 'damaged' ? undefined : chosen?.pack), [chosen])
}

/** A list that was out of sight may be sorted anew: no finger is about to press. */
const useOnReturn = (renew: () => void) =>
  useEffect(() => {
    const renewIfSeen = () => document.visibilityState === 'visible' && renew()
    document.addEventListener('visibilitychange', renewIfSeen)
    return () => document.removeEventListener('visibilitychange', renewIfSeen)
  }, [renew])

const idsIn = (contacts: Outcome['contactFirst']) =>
  contacts.map(({ item, becauseItAnswers = false }) => `${item.id} ${becauseItAnswers}`).join()

const orderIn = ({ contactFirst, localContacts, allContacts }: Outcome) =>
  [contactFirst, localContacts, allContacts].map(idsIn).join(';')

/** @returns the outcome so far. It keeps its order until it is sorted anew, so that nothing moves under a finger. */
export const useOutcome = (): { readonly outcome: Outcome; readonly order: Order } => {
  const answers = useEncounter(selectAnswers)
  const content = useContent()
  const area = useArea()
  const minute = useLondonTime()
  const [{ at, area: ordered }, setOrdered] = useState({ at: minute, area })
  const guardTaps = useTapGuard()
  const renew = useCallback(() => {
    guardTaps()
    setOrdered(({ area }) => ({ at: londonNow(), area }))
  }, [guardTaps])
  // The force picker covered the list, so no finger was about to press it.
  if (ordered !== area) setOrdered({ at: minute, area })
  useOnReturn(renew)
  const raised = useMemo(() => needsOf(answers), [answers])
  const setting = useMemo(() => settingOf(content, area, at), [content, area, at])
  const outcome = useMemo(
    () => outcomeOf(raised, setting, answers.workplaces),
    [raised, setting, answers.workplaces]
  )
  const isOld = useMemo(
    () => at !== minute && orderIn(outcomeOf(raised, settingOf(content, area, minute))) !== orderIn(outcome),
    [at, minute, raised, content, area, outcome]
  )
  return { outcome, order: { at, isOld, renew } }
}
