import type { ReactNode } from 'react'
import { selectCanGoBack, selectKind, selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { ForceSwitch } from '../force/ForceSwitch.tsx'
import { TheirLanguage } from '../language/TheirLanguage.tsx'
import { FootBar } from './FootBar.tsx'
import { Frame } from './Frame.tsx'
import { type Held, HoldsNow } from './HoldsNow.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What Finish now does here, if not to go to the outcome. */
  readonly onFinish?: () => void
  /** A screen of its own within a step: its name, what Back does there, and what is held beside the answers. */
  readonly within?: {
    readonly name: string
    readonly onBack: () => void
    readonly held: readonly Held[]
  }
}

/** A screen of the conversation: danger and the finish are one tap away on each. */
export const EncounterFrame = ({ title, children, onFinish, within }: Props) => {
  const send = useSend()
  const step = useEncounter(selectPlace)
  const kind = useEncounter(selectKind)
  const canGoBack = useEncounter(selectCanGoBack)
  const place = within ? `${step} ${within.name}` : step
  const onBack = within?.onBack ?? (canGoBack ? () => send({ type: 'back' }) : undefined)
  return (
    <Frame
      place={place}
      title={title}
      {...(onBack ? { onBack } : {})}
      bar={<FootBar {...(onFinish ? { onFinish } : {})} />}
    >
      {children}
      <div className="flex flex-wrap gap-x-6 gap-y-3 border-t border-edge pt-3">
        {kind !== 'ready' && (
          <>
            <TheirLanguage key={`language ${place}`} look="quiet" />
            <ForceSwitch key={`force ${place}`} look="quiet" />
          </>
        )}
        <HoldsNow key={place} also={within?.held ?? []} />
        <ThemeSwitch />
      </div>
    </Frame>
  )
}
