import { selectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSession } from '../../context/app.ts'
import { useSend } from '../../context/encounter.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { CLOSING_ID } from '../../layout/closing.ts'
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
  const {
    screens: { outcome: words, buttons, handOver },
    t
  } = useOfficerLocale()
  const send = useSend()
  const order = useOrder(state)
  const outcome = useOutcome(order)
  const openHandOver = () =>
    send({ type: 'handOver.open', contacts: selectableContacts(outcome).preselected })
  return (
    <>
      <Note>
        <p>{t(words.intro)}</p>
      </Note>
      <OutdatedContentNotice />
      <div className="grid gap-10">
        <DoNow actions={outcome.doNow} />
        <ContactFirst {...outcome} order={order} onHandOver={openHandOver} />
        <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
        <YouAnswered />
        <OutcomeRegion title={t(handOver.title)} intro={t(handOver.intro)}>
          <Say>
            <p>{t(handOver.say)}</p>
            <Translation of={({ screens }) => screens.handOver.say} className="text-xl font-semibold" />
            <DraftNotice />
          </Say>
          <Button look="main" onPress={openHandOver}>
            <Icon name="turn" />
            {t(handOver.open)}
          </Button>
        </OutcomeRegion>
        <section aria-labelledby={CLOSING_ID} className="grid gap-4">
          <h2 id={CLOSING_ID} tabIndex={-1} className="text-2xl font-bold tracking-tight">
            {t(words.closingHeading)}
          </h2>
          <Say>
            <p>{t(words.closingSay)}</p>
            <Translation of={({ screens }) => screens.outcome.closingSay} className="text-xl font-semibold" />
            <DraftNotice />
          </Say>
          <Note>
            <p>{t(words.closingNote)}</p>
          </Note>
          <Button look="main" onPress={finish}>
            {t(buttons.clearAndFinish)}
          </Button>
        </section>
      </div>
    </>
  )
}
