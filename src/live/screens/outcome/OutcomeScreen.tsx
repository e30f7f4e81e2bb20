import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import { selectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { splitActions } from '../../../../machines/outcome/actions.ts'
import type { Outcome } from '../../../../machines/outcome/outcome.ts'
import { TurnButton } from '../../components/TurnButton.tsx'
import { useSend } from '../../context/encounter.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { useIsReturn } from '../../layout/use-screen-change.ts'
import { OutdatedContentNotice } from '../../offline/ContentAge.tsx'
import { useMedia } from '../../platform/use-media.ts'
import { Closing } from './Closing.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { OutcomeHead } from './OutcomeHead.tsx'
import { Tips } from './Tips.tsx'
import type { Order } from './use-order.ts'
import { useNewContacts, useRaised } from './use-outcome.ts'

interface Props {
  readonly outcome: Outcome
  readonly order: Order
}

/**
 * How much is rendered so far. "Do now" is rendered in the task of the tap, then the contacts, then the rest, in
 * separate tasks, so that none is long. On the way back everything is rendered at once, to restore the scroll position.
 */
const useDrawn = (): { readonly hasContacts: boolean; readonly isWhole: boolean } => {
  const isReturn = useIsReturn()
  const hasContacts = useDeferredValue(true, isReturn)
  const [isWhole, setWhole] = useState(isReturn)
  useEffect(() => {
    if (hasContacts) startTransition(() => setWhole(true))
  }, [hasContacts])
  return { hasContacts, isWhole }
}

/** With this many actions and contacts, there is no room for the reasons, a third tip, or a button below the bed's line. */
const FULL_FROM = 7
/** The smallest phones never have that room, and a third action would leave no room for the third number. */
const SMALLEST_PHONES = '(width < 22rem) and (height < 40rem)'
const ACTIONS_ON_SMALLEST = 2

/** The outcome: reasons, what to do now, contacts, tips and the closing words. */
export const OutcomeScreen = ({ outcome, order }: Props) => {
  const raised = useRaised()
  const send = useSend()
  const isSmall = useMedia(SMALLEST_PHONES)
  const isFull = isSmall || outcome.doNow.length + outcome.contactFirst.length >= FULL_FROM
  const { inSight, others } = splitActions(
    outcome.doNow,
    isSmall ? ACTIONS_ON_SMALLEST : outcome.doNow.length,
    ({ item }) => item.needs
  )
  const { hasContacts, isWhole } = useDrawn()
  return (
    <EncounterLayout
      action={
        <TurnButton
          className="max-[26rem]:hidden"
          onPress={() => send({ type: 'handOver.open', contacts: selectableContacts(outcome).preselected })}
        />
      }
    >
      <div className="outcome">
        <OutcomeHead raised={raised} changed={useNewContacts(outcome)} isFull={isFull} />
        <OutdatedContentNotice />
        <DoNow
          doNow={inSight}
          doNowMore={[...others, ...outcome.doNowMore]}
          ifs={outcome.ifs}
          at={order.at}
          isFull={isFull}
        />
        {hasContacts && <ContactFirst outcome={outcome} raised={raised} order={order} />}
        {isWhole && (
          <>
            <Tips
              tipsToShare={isFull ? outcome.tipsToShare.slice(0, 2) : outcome.tipsToShare}
              allTips={outcome.allTips}
            />
            <Closing />
          </>
        )}
      </div>
    </EncounterLayout>
  )
}
