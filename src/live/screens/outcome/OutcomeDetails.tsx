import { useTapGuardOnChange } from '../../context/app.ts'
import { OutdatedContentNotice } from '../../offline/OutdatedContentNotice.tsx'
import { Closing } from './Closing.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { ReasonsLine } from './ReasonsLine.tsx'
import { Tips } from './Tips.tsx'
import { type OrderState, useOrder } from './use-order.ts'
import { orderIn, useOutcome, useRaised } from './use-outcome.ts'
import { useTouch } from './use-touch.ts'

interface Props {
  readonly order: OrderState
}

/** Why it is so, what to do now, whom to contact, what to say, and the words to part with. */
export const OutcomeDetails = ({ order: state }: Props) => {
  const order = useOrder(state)
  const raised = useRaised()
  const outcome = useOutcome(order)
  useTouch(order.touch)
  useTapGuardOnChange(orderIn(outcome))
  return (
    <>
      <ReasonsLine raised={raised} />
      <OutdatedContentNotice />
      <DoNow doNow={outcome.doNow} ifs={outcome.ifs} at={order.at} />
      <ContactFirst {...outcome} raised={raised} order={order} />
      <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
      <Closing />
    </>
  )
}
