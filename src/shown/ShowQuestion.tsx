import { content } from 'virtual:content'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useTurned } from './turned.ts'

/** Turns the phone round, for who will not or cannot speak. */
export const ShowQuestion = () => {
  const { turn } = useTurned()
  return (
    <Button look="small" onPress={() => turn(true)}>
      <Icon name="turn" />
      {content.screens.shown.question}
    </Button>
  )
}
