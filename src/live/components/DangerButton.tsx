import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { Button } from './Button.tsx'

/** Opens the danger screen; hidden on that screen itself. */
export const DangerButton = () => {
  const send = useSend()
  const isThere = useEncounter(selectKind) === 'danger'
  if (isThere) return
  return (
    <Button look="danger" onPress={() => send({ type: 'danger.open' })} urgent="always">
      <span>
        <T k="screens.buttons.danger" for="reader" />
      </span>
    </Button>
  )
}
