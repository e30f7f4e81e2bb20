import { Button } from '../components/Button.tsx'
import { DangerButton } from '../components/DangerButton.tsx'
import { useSend } from '../context/encounter.ts'
import { useContent } from '../i18n/officer-locale.ts'
import { ReaderText } from '../i18n/ReaderText.tsx'

interface Props {
  /** What Finish now does, if not to go to the outcome. */
  readonly onFinish: (() => void) | undefined
}

/** Danger now and Finish now, at the foot of every screen of a conversation. */
export const ActionBar = ({ onFinish }: Props) => {
  const send = useSend()
  const { buttons } = useContent().screens
  return (
    <div className="grid grid-cols-2 gap-3">
      <DangerButton />
      {/* Under the same thumb as before: never where Danger now was. */}
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
