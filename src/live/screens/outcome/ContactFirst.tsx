import type { Service } from '../../../../machines/content/content.ts'
import { formatTime, longestTime } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../../machines/text/interpolate.ts'
import { longestText } from '../../../../machines/text/longest-text.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { ReservedSpace } from '../../components/ReservedSpace.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { useOpeningWords } from '../../i18n/opening.ts'
import { T } from '../../i18n/T.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useMedia } from '../../platform/use-media.ts'
import { ContactCard } from './ContactCard.tsx'
import { LocalContacts } from './LocalContacts.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import type { Order } from './use-order.ts'
import { useIsOrderOld } from './use-outcome.ts'

interface ListProps {
  readonly contacts: readonly Placed<Service>[]
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

const ContactList = ({ contacts, at }: ListProps) => (
  <ul className="grid gap-4">
    {contacts.map(placed => (
      <ContactCard key={placed.item.id} placed={placed} at={at} />
    ))}
  </ul>
)

/** Says for which minute the list is sorted, with a button to sort it anew. Space is reserved for the longer message. */
const SortedAt = ({ order }: { readonly order: Order }) => {
  const { at, renew } = order
  const isOld = useIsOrderOld(order)
  const t = useT()
  const opening = useOpeningWords()
  const keys = ['screens.outcome.hours-changed', 'screens.outcome.in-order-at'] as const
  const longest = longestText(keys.map(key => interpolate(t(key).text, { time: longestTime(opening) })))
  return (
    <div className="flex items-center justify-between gap-3">
      <p role="status" className="text-base font-semibold">
        <ReservedSpace longest={longest}>
          <T k={keys[isOld ? 0 : 1]} values={{ time: formatTime(at.minute, opening) }} />
        </ReservedSpace>
      </p>
      <Button look="small" onPress={renew}>
        <T k="screens.outcome.put-in-order" />
      </Button>
    </div>
  )
}

type Props = Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts' | 'elsewhere'> & {
  readonly order: Order
  readonly onHandOver: () => void
}

/** The few contacts that fit best, then the local ones, then all. */
export const ContactFirst = ({
  contactFirst,
  localContacts,
  allContacts,
  elsewhere,
  order,
  onHandOver
}: Props) => {
  const isPhone = useMedia('(pointer: coarse)')
  const { at } = order
  return (
    <OutcomeRegion
      title={<T k="screens.outcome.contact-first" />}
      intro={<T k="screens.outcome.contact-intro" />}
    >
      {isPhone && <T k="screens.contact.call-log" as="p" className="text-base font-semibold" />}
      <Button look="outline" onPress={onHandOver}>
        <Icon name="turn" />
        <T k="screens.hand-over.these" />
      </Button>
      <DraftNotice />
      <SortedAt order={order} />
      <ContactList contacts={contactFirst} at={at} />
      <LocalContacts contacts={localContacts} at={at} />
      <Disclosure summary={<T k="screens.outcome.all-contacts" />}>
        <ContactList contacts={allContacts} at={at} />
      </Disclosure>
      {elsewhere.length > 0 && (
        <Disclosure summary={<T k="screens.outcome.elsewhere" />}>
          <ContactList contacts={elsewhere} at={at} />
        </Disclosure>
      )}
    </OutcomeRegion>
  )
}
