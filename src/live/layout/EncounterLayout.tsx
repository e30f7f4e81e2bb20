import type { ReactNode } from 'react'
import {
  selectCanGoBack,
  selectKind,
  selectScreenKey
} from '../../../machines/encounter/encounter.selectors.ts'
import { ActionBar } from '../components/ActionBar.tsx'
import { useEncounter, useSend } from '../context/encounter.ts'
import { MoreButton } from '../settings/MorePanel.tsx'
import { OfficerLanguageSwitch } from '../settings/OfficerLanguageSwitch.tsx'
import { PersonLanguageButton } from '../settings/PersonLanguagePanel.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  /** The filled button of the screen, in the middle of its foot. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The layout of encounter screens for the officer: Danger now and the numbers are always one tap away. */
export const EncounterLayout = ({ action, children }: Props) => {
  const send = useSend()
  const screenKey = useEncounter(selectScreenKey)
  const isFirst = useEncounter(selectKind) === 'ready'
  const canGoBack = useEncounter(selectCanGoBack)
  return (
    <ScreenLayout
      screenKey={screenKey}
      onBack={canGoBack ? () => send({ type: 'step.back' }) : undefined}
      settings={
        isFirst ? (
          <div className="first-settings contents">
            <OfficerLanguageSwitch />
            <MoreButton />
          </div>
        ) : (
          <PersonLanguageButton key={screenKey} />
        )
      }
      footer={<ActionBar>{action}</ActionBar>}
    >
      {children}
    </ScreenLayout>
  )
}
