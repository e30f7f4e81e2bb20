import type { ReactNode } from 'react'
import { selectCanGoBack, selectKind, selectPlace } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { ForceSwitch } from '../force/ForceSwitch.tsx'
import { TheirLanguage } from '../language/TheirLanguage.tsx'
import { useWords } from '../language/words.ts'
import { DangerButton } from '../panel/DangerButton.tsx'
import { Button } from '../ui/Button.tsx'
import { Frame } from './Frame.tsx'
import { HoldsNow } from './HoldsNow.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What Finish now does here, if not to go to the outcome. */
  readonly onFinish?: () => void
}

/** A screen of the conversation: danger and the finish are one tap away on each. */
export const EncounterFrame = ({ title, children, onFinish }: Props) => {
  const send = useSend()
  const {
    screens: { buttons },
    mark
  } = useWords()
  const place = useEncounter(selectPlace)
  const kind = useEncounter(selectKind)
  const canGoBack = useEncounter(selectCanGoBack)
  return (
    <Frame
      place={place}
      title={title}
      {...(canGoBack ? { onBack: () => send({ type: 'back' }) } : {})}
      bar={
        <div className="grid grid-cols-2 gap-3">
          <DangerButton />
          {/* Under the same thumb as before: never where Danger now was. */}
          <div className="col-start-2">
            <Button look="plain" onPress={onFinish ?? (() => send({ type: 'finish' }))}>
              {mark(buttons.finish)}
            </Button>
          </div>
        </div>
      }
    >
      {children}
      <div className="flex flex-wrap gap-x-6 gap-y-3 border-t border-edge pt-3">
        {kind !== 'ready' && (
          <>
            <TheirLanguage key={`language ${place}`} look="quiet" />
            <ForceSwitch key={`force ${place}`} look="quiet" />
          </>
        )}
        <HoldsNow key={place} />
        <ThemeSwitch />
      </div>
    </Frame>
  )
}
