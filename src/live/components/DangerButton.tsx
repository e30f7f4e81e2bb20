import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../context/encounter.ts'
import { useContent } from '../i18n/officer-locale.ts'
import { ReaderText } from '../i18n/ReaderText.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** Opens the danger screen; hidden on that screen itself. */
export const DangerButton = () => {
  const send = useSend()
  const { buttons } = useContent().screens
  const isThere = useEncounter(selectKind) === 'danger'
  if (isThere) return
  return (
    <Button look="danger" onPress={() => send({ type: 'danger.open' })} urgent>
      <Icon name="alert" />
      <span>
        <ReaderText text={buttons.danger} of={({ screens }) => screens.buttons.danger} />
      </span>
    </Button>
  )
}
