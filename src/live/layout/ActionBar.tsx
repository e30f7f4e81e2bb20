import { Button } from '../components/Button.tsx'
import { DangerButton } from '../components/DangerButton.tsx'
import { useSend } from '../context/encounter.ts'
import { useContent } from '../i18n/officer-locale.ts'
import { ReaderText } from '../i18n/ReaderText.tsx'

interface Props {
  /** What Finish now does, if not open the outcome. */
  readonly onFinish: (() => void) | undefined
}

/** Danger now and Finish now, at the foot of every encounter screen. */
export const ActionBar = ({ onFinish }: Props) => {
  const send = useSend()
  const { buttons } = useContent().screens
  return (
    <div className="grid grid-cols-2 gap-3">
      <DangerButton />
      {/* Keeps its place where Danger now is hidden, so that no thumb meets the wrong button. */}
      <div className="col-start-2">
        <Button look="plain" onPress={onFinish ?? (() => send({ type: 'finish' }))}>
          <span>
            <ReaderText text={buttons.finish} of={({ screens }) => screens.buttons.finish} />
          </span>
        </Button>
      </div>
    </div>
  )
}
