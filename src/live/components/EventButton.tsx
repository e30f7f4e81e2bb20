import type { ComponentProps } from 'react'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { useSend } from '../context/encounter.ts'
import { nameOfEvent } from '../platform/event-names.ts'
import { Button } from './Button.tsx'

interface Props extends Omit<ComponentProps<typeof Button>, 'event' | 'onPress'> {
  readonly event: EncounterEvent
}

/** A button that sends an event to the encounter. */
export const EventButton = ({ event, ...rest }: Props) => {
  const send = useSend()
  return <Button {...rest} event={nameOfEvent(event)} onPress={() => send(event)} />
}
