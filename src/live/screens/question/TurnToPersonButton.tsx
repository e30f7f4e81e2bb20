import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useSend } from '../../context/encounter.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'

/** Turns the question to the person, who may not want or be able to speak. */
export const TurnToPersonButton = () => {
  const send = useSend()
  const {
    screens: { shown },
    t
  } = useOfficerLocale()
  return (
    <Button look="small" onPress={() => send({ type: 'phone.turn' })}>
      <Icon name="turn" />
      {t(shown.question)}
    </Button>
  )
}
