import type { ReactNode } from 'react'
import {
  selectCanGoBack,
  selectKind,
  selectScreenKey
} from '../../../machines/encounter/encounter.selectors.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { useEncounter, useSend } from '../context/encounter.ts'
import { HeldDataButton } from '../privacy/HeldDataButton.tsx'
import { ForceSwitch } from '../settings/ForceSwitch.tsx'
import { PersonLanguageSwitch } from '../settings/PersonLanguageSwitch.tsx'
import { ThemeSwitch } from '../settings/ThemeSwitch.tsx'
import { ActionBar } from './ActionBar.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  /** No longer used: every screen has the title of the page. */
  readonly title?: TextKey
  readonly children: ReactNode
}

/** The layout of encounter screens for the officer: Danger now and Finish now are always one tap away. */
export const EncounterLayout = ({ children }: Props) => {
  const send = useSend()
  const screenKey = useEncounter(selectScreenKey)
  const kind = useEncounter(selectKind)
  const canGoBack = useEncounter(selectCanGoBack)
  return (
    <ScreenLayout
      screenKey={screenKey}
      onBack={canGoBack ? () => send({ type: 'step.back' }) : undefined}
      footer={<ActionBar />}
    >
      {children}
      <div className="flex flex-wrap gap-x-6 gap-y-3 border-t border-edge pt-3">
        {kind !== 'ready' && (
          <>
            <PersonLanguageSwitch key={`language ${screenKey}`} look="quiet" />
            <ForceSwitch key={`force ${screenKey}`} look="quiet" />
          </>
        )}
        <HeldDataButton key={screenKey} />
        <ThemeSwitch />
      </div>
    </ScreenLayout>
  )
}
