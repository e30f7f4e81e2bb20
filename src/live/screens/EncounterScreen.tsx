import { selectKind, selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import { useTapGuardOnChange } from '../context/app.ts'
import { useEncounter, useIsFacingPerson } from '../context/encounter.ts'
import { DangerScreen } from './danger/DangerScreen.tsx'
import { HandOverScreen } from './hand-over/HandOverScreen.tsx'
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx'
import { useOrder, useTouch } from './outcome/use-order.ts'
import { orderIn, useOutcome } from './outcome/use-outcome.ts'
import { PersonGiveBackScreen } from './PersonGiveBackScreen.tsx'
import { PersonQuestionScreen, QuestionScreen } from './question/QuestionScreen.tsx'
import { ReadyScreen } from './ready/ReadyScreen.tsx'

/** The outcome and its hand-over. Both show the same outcome, so that the officer hands over what they have read. */
const OutcomeStep = () => {
  const isFacingPerson = useIsFacingPerson()
  const isHandOver = useEncounter(selectKind) === 'handOver'
  const order = useOrder()
  const outcome = useOutcome(order)
  useTouch(order.touch)
  useTapGuardOnChange(orderIn(outcome, order.at))
  if (isHandOver) return <HandOverScreen outcome={outcome} />
  return isFacingPerson ? <PersonGiveBackScreen /> : <OutcomeScreen order={order} outcome={outcome} />
}

/** The current step, for the officer or for the person. Both screens read the same machine and send it the same events. */
export const EncounterScreen = () => {
  const kind = useEncounter(selectKind)
  const question = useEncounter(selectQuestion)
  const isFacingPerson = useIsFacingPerson()
  if (question !== undefined)
    return isFacingPerson ? (
      <PersonQuestionScreen question={question} />
    ) : (
      <QuestionScreen question={question} />
    )
  if (kind === 'ready') return <ReadyScreen />
  if (kind === 'danger') return isFacingPerson ? <PersonGiveBackScreen isInDanger /> : <DangerScreen />
  return <OutcomeStep />
}
