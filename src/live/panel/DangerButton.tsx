import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { useContent } from '../language/words.ts'
import { ForReader } from '../shown/ForReader.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'

/** Leads to the screen of danger from anywhere but that screen. */
export const DangerButton = () => {
  const send = useSend()
  const { buttons } = useContent().screens
  const isThere = useEncounter(selectKind) === 'danger'
  if (isThere) return
  return (
    <Button look="danger" onPress={() => send({ type: 'danger' })} urgent>
      <Icon name="alert" />
      <span>
        <ForReader said={buttons.danger} of={({ screens }) => screens.buttons.danger} />
      </span>
    </Button>
  )
}
