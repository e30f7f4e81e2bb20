import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useSend } from '../../context/encounter.ts'
import { usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'

/** Turns the question to the person, who may not want or be able to speak. */
const TurnButton = ({ look }: { readonly look: 'filled' | 'outline' }) => {
  const send = useSend()
  return (
    <Button look={look} onPress={() => send({ type: 'phone.turn' })}>
      <Icon name="turn" />
      <T k="screens.shown.turn" />
    </Button>
  )
}

/**
 * If a language is chosen it comes first, and is the filled button unless Continue is. The phone never turns by itself.
 */
export const TurnFirst = ({ look = 'filled' }: { readonly look?: 'filled' | 'outline' }) =>
  usePersonLocale() && <TurnButton look={look} />

/** If none is chosen it is below the answers. */
export const TurnLater = () => !usePersonLocale() && <TurnButton look="outline" />
