import { selectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { CLOSING_ID } from '../../components/closing.ts'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSession } from '../../context/app.ts'
import { useSend } from '../../context/encounter.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { OutdatedContentNotice } from '../../offline/OutdatedContentNotice.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import { Tips } from './Tips.tsx'
import { type OrderState, useOrder } from './use-order.ts'
import { useOutcome } from './use-outcome.ts'
import { YouAnswered } from './YouAnswered.tsx'

interface Props {
  readonly order: OrderState
}

/** What to do now, whom to contact, tips, the answers, and the closing words. */
export const OutcomeDetails = ({ order: state }: Props) => {
  const { finish } = useSession()
  const send = useSend()
  const order = useOrder(state)
  const outcome = useOutcome(order)
  const openHandOver = () =>
    send({ type: 'handOver.open', contacts: selectableContacts(outcome).preselected })
  return (
    <>
      <Note>
        <T k="screens.outcome.intro" as="p" />
      </Note>
      <OutdatedContentNotice />
      <div className="grid gap-10">
        <DoNow actions={[...outcome.doNow, ...outcome.ifs]} />
        <ContactFirst {...outcome} order={order} onHandOver={openHandOver} />
        <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
        <YouAnswered />
        <OutcomeRegion title={<T k="screens.hand-over.title" />} intro={<T k="screens.hand-over.intro" />}>
          <Say>
            <T k="screens.hand-over.say" for="both" as="p" personClassName="text-xl font-semibold" />
            <DraftNotice />
          </Say>
          <Button look="filled" onPress={openHandOver}>
            <Icon name="turn" />
            <T k="screens.hand-over.open" />
          </Button>
        </OutcomeRegion>
        <section aria-labelledby={CLOSING_ID} className="grid gap-4">
          <h2 id={CLOSING_ID} tabIndex={-1} className="text-2xl font-bold tracking-tight">
            <T k="screens.outcome.closing-heading" />
          </h2>
          <Say>
            <T k="screens.outcome.closing-say" for="both" as="p" personClassName="text-xl font-semibold" />
            <DraftNotice />
          </Say>
          <Note>
            <T k="screens.outcome.closing-note" as="p" />
          </Note>
          <Button look="filled" onPress={finish}>
            <T k="screens.buttons.clear-and-finish" />
          </Button>
        </section>
      </div>
    </>
  )
}
