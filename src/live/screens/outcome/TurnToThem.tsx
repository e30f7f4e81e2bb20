import { selectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useSend } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'
import { type OrderState, useOrder } from './use-order.ts'
import { useOutcome } from './use-outcome.ts'

/** Shows the person the numbers, in the order in which the officer has read them. */
export const TurnToThem = ({ order }: { readonly order: OrderState }) => {
  const send = useSend()
  const outcome = useOutcome(useOrder(order))
  return (
    <Button
      look="filled"
      onPress={() => send({ type: 'handOver.open', contacts: selectableContacts(outcome).preselected })}
    >
      <Icon name="turn" className="max-[24rem]:hidden" />
      <T k="screens.shown.turn" />
    </Button>
  )
}
