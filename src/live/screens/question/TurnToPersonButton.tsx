import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTurned } from '../../context/facing.ts'
import { useWords } from '../../i18n/officer-locale.ts'

/** Turns the phone round, for who will not or cannot speak. */
export const ShowQuestion = () => {
  const { turn } = useTurned()
  const {
    screens: { shown },
    mark
  } = useWords()
  return (
    <Button look="small" onPress={() => turn(true)}>
      <Icon name="turn" />
      {mark(shown.question)}
    </Button>
  )
}
