import { Button } from '../../components/Button.tsx'
import { useSend } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'

/** The person's own way back to the numbers. */
export const AllNumbersButton = () => {
  const send = useSend()
  return (
    <Button look="link" onPress={() => send({ type: 'numbers.show' })}>
      <span>
        <T k="screens.handOver.all" for="person" />
      </span>
    </Button>
  )
}
