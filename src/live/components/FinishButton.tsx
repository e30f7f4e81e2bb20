import { selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { Button } from './Button.tsx'
import { focusClosing } from './closing.ts'

/** Opens the outcome of what was said so far; on the outcome, its closing words. */
export const FinishButton = ({ onPress }: { readonly onPress?: () => void }) => {
  const send = useSend()
  const isOnOutcome = useEncounter(selectStage) === 'outcome'
  const finish = () => {
    onPress?.()
    send({ type: 'encounter.finish' })
    // A second press changes no state, but the officer may have moved away from the closing words.
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
