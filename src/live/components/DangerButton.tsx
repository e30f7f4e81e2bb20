import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { EventButton } from './EventButton.tsx'

/** Opens the danger screen; hidden on that screen itself. */
export const DangerButton = () => {
  const isThere = useEncounter(selectKind) === 'danger'
  if (isThere) return
  return (
    <EventButton look="danger" event={{ type: 'danger.open' }} urgent="always">
      <span>
        <T k="screens.buttons.danger" for="reader" />
      </span>
    </EventButton>
  )
}
