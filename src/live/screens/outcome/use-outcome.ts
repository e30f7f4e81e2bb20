import { content } from 'virtual:content'
import { useMemo } from 'react'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf, settingOf } from '../../../../machines/outcome/outcome.ts'
import { useEncounter } from '../../context/encounter.ts'
import { useLondonTime } from '../../platform/clock.ts'
import type { Order } from './use-order.ts'

/** @returns the outcome so far, in an order. */
export const useOutcome = ({ area, at }: Pick<Order, 'area' | 'at'>): Outcome => {
  const answers = useEncounter(selectAnswers)
  return useMemo(
    () => outcomeOf(needsOf(answers), settingOf(content, area, at), answers.workplaces),
    [answers, area, at]
  )
}

const idsIn = (contacts: Outcome['contactFirst']) =>
  contacts.map(({ item, becauseItAnswers = false }) => `${item.id} ${becauseItAnswers}`).join()

const orderIn = ({ contactFirst, localContacts, allContacts }: Outcome) =>
  [contactFirst, localContacts, allContacts].map(idsIn).join(';')

/** Whether contacts would be in another order by now. */
export const useIsOrderOld = (order: Order): boolean => {
  const shown = useOutcome(order)
  const now = useOutcome({ area: order.area, at: useLondonTime() })
  return useMemo(() => orderIn(now) !== orderIn(shown), [now, shown])
}
