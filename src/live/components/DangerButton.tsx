import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** Opens the danger screen; hidden on that screen itself. */
export const DangerButton = () => {
  const send = useSend()
  const isThere = useEncounter(selectKind) === 'danger'
  if (isThere) return
  return (
    <Button look="danger" onPress={() => send({ type: 'danger.open' })} urgent>
      <Icon name="alert" />
      <span>
        <T k="screens.buttons.danger" for="reader" />
      </span>
    </Button>
  )
}
