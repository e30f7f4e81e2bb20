import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { selectCanGoBack, selectKind, selectPlace } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Frame } from './Frame.tsx'
import { HoldsNow } from './HoldsNow.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

const { buttons } = content.screens

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What Finish now does here, if not to go to the outcome. */
  readonly onFinish?: () => void
}

/** A screen of the conversation: danger and the finish are one tap away on each. */
export const EncounterFrame = ({ title, children, onFinish }: Props) => {
  const send = useSend()
  const kind = useEncounter(selectKind)
  return (
    <Frame
      place={useEncounter(selectPlace)}
      title={title}
      canGoBack={useEncounter(selectCanGoBack)}
      bar={
        <div className="grid grid-flow-col auto-cols-fr gap-3">
          {kind !== 'danger' && (
            <Button look="danger" onPress={() => send({ type: 'danger' })} urgent>
              <Icon name="alert" />
              {buttons.danger}
            </Button>
          )}
          <Button look="plain" onPress={onFinish ?? (() => send({ type: 'finish' }))}>
            {buttons.finish}
          </Button>
        </div>
      }
    >
      {children}
      <div className="flex flex-wrap gap-x-6 gap-y-3 border-t border-edge pt-3">
        <HoldsNow />
        <ThemeSwitch />
      </div>
    </Frame>
  )
}
