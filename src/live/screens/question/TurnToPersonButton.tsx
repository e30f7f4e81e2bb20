import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFacing } from '../../context/facing.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'

/** Turns the question to the person, who may not want or be able to speak. */
export const TurnToPersonButton = () => {
  const { setFacingPerson } = useFacing()
  const {
    screens: { shown },
    t
  } = useOfficerLocale()
  return (
    <Button look="small" onPress={() => setFacingPerson(true)}>
      <Icon name="turn" />
      {t(shown.question)}
    </Button>
  )
}
