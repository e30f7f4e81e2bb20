import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useIsFacingPerson } from '../context/encounter.ts'
import { HandOverScreen } from './hand-over/HandOverScreen.tsx'
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx'
import { PersonThanksScreen } from './outcome/PersonThanksScreen.tsx'
import { useOrder } from './outcome/use-order.ts'
import { useOutcome } from './outcome/use-outcome.ts'

/** The outcome, with its hand-over. It is worked out once for both, so that the officer hands over what they read. */
export const OutcomeStep = () => {
  const isFacingPerson = useIsFacingPerson()
  const isHandOver = useEncounter(selectKind) === 'handOver'
  const order = useOrder()
  const outcome = useOutcome(order)
  if (isHandOver) return <HandOverScreen outcome={outcome} />
  return isFacingPerson ? <PersonThanksScreen /> : <OutcomeScreen order={order} outcome={outcome} />
}
