import type { ReactNode } from 'react'
import { selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import { isNight } from '../../../machines/hand-over/night.ts'
import { useEncounter } from '../context/encounter.ts'
import { useBackDisabled } from '../context/facing.ts'
import { useLondonTime } from '../platform/clock.ts'
import { ActionBar } from './ActionBar.tsx'
import { BackToOfficer } from './BackToOfficer.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

interface Props {
  /** What is shown of the step: it differs whenever the screen does. */
  readonly name: string
  readonly title: string
  readonly onFinish?: () => void
  readonly children: ReactNode
}

/**
 * A screen for the person, once the phone is turned round. Clear, Danger now and Finish now stand where they always do. After
 * the last two the phone is still turned round; after Clear there is nothing left that could be the person's or the officer's.
 */
export const PersonLayout = ({ name, title, onFinish, children }: Props) => {
  const place = useEncounter(selectPlace)
  const isDim = isNight(useLondonTime())
  useBackDisabled()
  return (
    <ScreenLayout
      screenKey={`${place} ${name}`}
      title={title}
      look={isDim ? 'shown by-night' : 'shown'}
      corner={<BackToOfficer />}
      footer={<ActionBar onFinish={onFinish} />}
    >
      {children}
    </ScreenLayout>
  )
}
