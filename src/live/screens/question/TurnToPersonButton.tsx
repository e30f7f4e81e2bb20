import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useSend } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'

/** Turns the question to the person, who may not want or be able to speak. */
export const TurnToPersonButton = () => {
  const send = useSend()
  return (
    <Button look="small" onPress={() => send({ type: 'phone.turn' })}>
      <Icon name="turn" />
      <T k="screens.shown.turn" />
    </Button>
  )
}
