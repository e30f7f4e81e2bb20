import type { ReactNode } from 'react'
import { selectKind } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { EventButton } from './Button.tsx'
import { LastButton } from './LastButton.tsx'

/** Opens the danger screen. It stays there, disabled, so that no other button moves under the thumb. */
const DangerButton = () => {
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

interface Props {
  readonly children?: ReactNode
  /** The last button of the bar: by default Numbers now, Finish or Carry on. */
  readonly last?: ReactNode
}

/**
 * The bar at the foot of every encounter screen, and of the panels over it: Danger now, the screen's filled
 * button if it has one, and the last button. Danger now never extends past the middle of the bar.
 */
export const ActionBar = ({ children, last = <LastButton /> }: Props) => (
  <div className="action-bar">
    <DangerButton />
    {children}
    {last}
  </div>
)
