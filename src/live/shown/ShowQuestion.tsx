import { useWords } from '../language/words.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useTurned } from './turned.ts'

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
