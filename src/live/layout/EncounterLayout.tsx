import type { ReactNode } from 'react'
import { selectCanGoBack, selectKind, selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../context/encounter.ts'
import { HeldDataButton } from '../privacy/HeldDataButton.tsx'
import type { HeldItem } from '../privacy/held-item.ts'
import { ForceSwitch } from '../settings/ForceSwitch.tsx'
import { PersonLanguageSwitch } from '../settings/PersonLanguageSwitch.tsx'
import { ThemeSwitch } from '../settings/ThemeSwitch.tsx'
import { ActionBar } from './ActionBar.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What Finish now does here, if not open the outcome. */
  readonly onFinish?: () => void
  /** A screen within a step: its name, what Back does there, and what is held in memory besides the answers. */
  readonly within?: {
    readonly name: string
    readonly onBack: () => void
    readonly held: readonly HeldItem[]
  }
}

/** The layout of encounter screens for the officer: Danger now and Finish now are always one tap away. */
export const EncounterLayout = ({ title, children, onFinish, within }: Props) => {
  const send = useSend()
  const step = useEncounter(selectPlace)
  const kind = useEncounter(selectKind)
  const canGoBack = useEncounter(selectCanGoBack)
  const screenKey = within ? `${step} ${within.name}` : step
  const onBack = within?.onBack ?? (canGoBack ? () => send({ type: 'back' }) : undefined)
  return (
    <ScreenLayout
      screenKey={screenKey}
      title={title}
      onBack={onBack}
      footer={<ActionBar onFinish={onFinish} />}
    >
      {children}
      <div className="flex flex-wrap gap-x-6 gap-y-3 border-t border-edge pt-3">
        {kind !== 'ready' && (
          <>
            <PersonLanguageSwitch key={`language ${screenKey}`} look="quiet" />
            <ForceSwitch key={`force ${screenKey}`} look="quiet" />
          </>
        )}
        <HeldDataButton key={screenKey} also={within?.held ?? []} />
        <ThemeSwitch />
      </div>
    </ScreenLayout>
  )
}
