import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { EventButton } from './EventButton.tsx'

/** Opens the danger screen. There it stays, pressed in and dead, so that nothing else comes under the thumb that pressed it. */
export const DangerButton = () => {
  const isThere = useEncounter(selectKind) === 'danger'
  return (
    <EventButton
      look={isThere ? 'dead' : 'danger'}
      event={{ type: 'danger.open' }}
      pressed={isThere || undefined}
      waits={isThere ? Number.POSITIVE_INFINITY : 0}
    >
      <span>
        <T k="screens.buttons.danger" for="reader" />
      </span>
    </EventButton>
  )
}
