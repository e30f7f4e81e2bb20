import { useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface Props {
  readonly look?: 'filled' | 'outline'
  /** By default, a press turns the phone. */
  readonly onPress?: () => void
  /** The CSS classes of the icon. */
  readonly className?: string
}

/** Turns the phone to the person, who may not want or be able to speak. It never turns by itself. */
export const TurnButton = ({ look = 'filled', onPress, className = '' }: Props) => {
  const send = useSend()
  return (
    <Button look={look} onPress={onPress ?? (() => send({ type: 'phone.turn' }))}>
      <Icon name="turn" className={className} />
      <T k="screens.shown.turn" />
    </Button>
  )
}
