import type { ReactNode } from 'react'
import { selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import { isNight } from '../../../machines/hand-over/is-night.ts'
import { useEncounter } from '../context/encounter.ts'
import { useBackDisabled } from '../context/facing.ts'
import { useLondonTime } from '../platform/clock.ts'
import { ActionBar } from './ActionBar.tsx'
import { BackToOfficer } from './BackToOfficer.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  /** Name of the screen within the step. */
  readonly name: string
  readonly title: string
  readonly onFinish?: () => void
  readonly children: ReactNode
}

/** The layout of screens for the person. Clear, Danger now and Finish now are where they always are. */
export const PersonLayout = ({ name, title, onFinish, children }: Props) => {
  const step = useEncounter(selectPlace)
  const isDim = isNight(useLondonTime())
  useBackDisabled()
  return (
    <ScreenLayout
      screenKey={`${step} ${name}`}
      title={title}
      look={isDim ? 'shown by-night' : 'shown'}
      corner={<BackToOfficer />}
      footer={<ActionBar onFinish={onFinish} />}
    >
      {children}
    </ScreenLayout>
  )
}
