import type { ReactNode } from 'react'
import { selectScreenKey } from '../../../machines/encounter/encounter.selectors.ts'
import { isNight } from '../../../machines/hand-over/is-night.ts'
import { useEncounter } from '../context/encounter.ts'
import { useLondonTime } from '../platform/clock.ts'
import { ActionBar } from './ActionBar.tsx'
import { BackToOfficer } from './BackToOfficer.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  /** The filled button of the screen, in the middle of its foot. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The layout of screens for the person. Clear, Danger now and Finish now are where they always are. */
export const PersonLayout = ({ action, children }: Props) => {
  const screenKey = useEncounter(selectScreenKey)
  const isDim = isNight(useLondonTime())
  return (
    <ScreenLayout
      screenKey={screenKey}
      look={isDim ? 'shown by-night' : 'shown'}
      corner={<BackToOfficer />}
      footer={<ActionBar>{action}</ActionBar>}
    >
      {children}
    </ScreenLayout>
  )
}
