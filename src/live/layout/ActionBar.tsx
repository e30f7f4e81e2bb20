import { Button } from '../components/Button.tsx'
import { DangerButton } from '../components/DangerButton.tsx'
import { useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { focusClosing } from './closing.ts'

/** Danger now and Finish now, at the foot of every encounter screen. */
export const ActionBar = () => {
  const send = useSend()
  const finish = () => {
    send({ type: 'encounter.finish' })
    // Pressed again, it changes no state, but the officer may have moved away from the words to part with.
    focusClosing()
  }
  return (
    <div className="grid grid-cols-2 gap-3">
      <DangerButton />
      {/* Keeps its place where Danger now is hidden, so that no thumb meets the wrong button. */}
      <div className="col-start-2">
        <Button look="plain" onPress={finish}>
          <span>
            <T k="screens.buttons.finish" for="reader" />
          </span>
        </Button>
      </div>
    </div>
  )
}
