import { content } from 'virtual:content'
import { useMemo } from 'react'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { needsOf, type RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, settingOf } from '../../../../machines/outcome/outcome.ts'
import { useEncounter } from '../../context/encounter.ts'
import { useLondonTime } from '../../platform/clock.ts'
import type { Order } from './use-order.ts'

/** @returns what the answers so far come to. */
export const useRaised = (): readonly RaisedNeed[] => {
  const answers = useEncounter(selectAnswers)
  return useMemo(() => needsOf(answers), [answers])
}

/** @returns the outcome so far, in an order. */
export const useOutcome = ({ area, at }: Pick<Order, 'area' | 'at'>): Outcome => {
  const raised = useRaised()
  const { workplaces } = useEncounter(selectAnswers)
  return useMemo(
    () => outcomeOf(raised, settingOf(content, area, at), workplaces),
    [raised, workplaces, area, at]
  )
}

const idsIn = (contacts: Outcome['contactFirst']) => contacts.map(({ item }) => item.id).join()

/** @returns the order of all contacts, to compare with another. */
export const orderIn = ({ contactFirst, localContacts, allContacts }: Outcome): string =>
  [contactFirst, localContacts, allContacts].map(idsIn).join(';')

/** Whether contacts would be in another order by now. */
export const useIsOrderOld = (order: Order): boolean => {
  const shown = useOutcome(order)
  const now = useOutcome({ area: order.area, at: useLondonTime() })
  return useMemo(() => orderIn(now) !== orderIn(shown), [now, shown])
}
