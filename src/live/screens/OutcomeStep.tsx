import { useState } from 'react'
import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useIsFacingPerson } from '../context/encounter.ts'
import { HandOverScreen } from './hand-over/HandOverScreen.tsx'
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx'
import { PersonThanksScreen } from './outcome/PersonThanksScreen.tsx'
import type { OrderState } from './outcome/use-order.ts'

/** The outcome, with its hand-over. Both show contacts in one order, so that what is handed over is what was read. */
export const OutcomeStep = () => {
  const isFacingPerson = useIsFacingPerson()
  const isHandOver = useEncounter(selectKind) === 'handOver'
  const order: OrderState = useState()
  if (isHandOver) return <HandOverScreen order={order} />
  return isFacingPerson ? <PersonThanksScreen /> : <OutcomeScreen order={order} />
}
