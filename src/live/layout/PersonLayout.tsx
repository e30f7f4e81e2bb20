import type { ReactNode } from 'react'
import { selectScreenKey } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../context/encounter.ts'
import { ActionBar } from './ActionBar.tsx'
import { BackToOfficer } from './BackToOfficer.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  /** The filled button of the screen, in the middle of its foot. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The layout of screens for the person. Clear, Danger now and the numbers are where they always are. */
export const PersonLayout = ({ action, children }: Props) => {
  const screenKey = useEncounter(selectScreenKey)
  return (
    <ScreenLayout
      screenKey={screenKey}
      look="shown"
      corner={<BackToOfficer />}
      footer={<ActionBar>{action}</ActionBar>}
    >
      {children}
    </ScreenLayout>
  )
}
