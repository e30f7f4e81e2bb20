import { selectKind, selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useIsFacingPerson, useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { LONG_WAIT_MS } from '../platform/tap-guard.ts'
import { Button, EventButton } from './Button.tsx'
import { focusClosing } from './closing.ts'

interface Props {
  readonly onPress?: (() => void) | undefined
}

/** Opens the outcome of the answers so far or, on the outcome, the closing words. */
const FinishButton = ({ onPress }: Props) => {
  const send = useSend()
  const isOnOutcome = useEncounter(selectStage) === 'outcome'
  const finish = () => {
    onPress?.()
    send({ type: 'encounter.finish' })
    // A second press changes no state, so the focus must be moved here: the officer may have scrolled away.
    focusClosing()
  }
  return (
    <Button look="outline" onPress={finish}>
      <span>
        <T k={isOnOutcome ? 'screens.buttons.finish' : 'screens.buttons.numbers'} for="reader" />
      </span>
    </Button>
  )
}

/** Leaves danger. It is far from Danger now, and ignores early presses, in case a thumb is already there. */
const CarryOn = () => (
  <EventButton look="outline" event={{ type: 'danger.close' }} waits={LONG_WAIT_MS}>
    <T k="screens.buttons.carryOn" />
  </EventButton>
)

/** The foot's last button. In danger the officer carries on; a screen that asks for the phone back has none. */
export const LastButton = ({ onPress }: Props) => {
  const kind = useEncounter(selectKind)
  const isGivenBack = useIsFacingPerson() && (kind === 'danger' || kind === 'outcome')
  if (isGivenBack) return null
  return kind === 'danger' ? <CarryOn /> : <FinishButton onPress={onPress} />
}
