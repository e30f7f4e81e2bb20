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
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice } from '../../i18n/Translation.tsx'
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
  const { content, opening } = useOfficerLocale()
  const { outcome: words } = content.screens
  const { t } = useOfficerLocale()
  const time = formatTime(at.minute, opening)
  const longest = longestText(
    [words.hoursChanged, words.inOrderAt].map(text => interpolate(text, { time: longestTime(opening) }))
  )
  return (
    <div className="flex items-center justify-between gap-3">
      <p role="status" className="text-base font-semibold">
        <ReservedSpace longest={longest}>
          {t(isOld ? words.hoursChanged : words.inOrderAt, { time })}
        </ReservedSpace>
      </p>
      <Button look="small" onPress={renew}>
        {t(words.putInOrder)}
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
  const {
    screens: { outcome: words, contact, handOver },
    t
  } = useOfficerLocale()
  const { at } = order
  return (
    <OutcomeRegion title={t(words.contactFirst)} intro={t(words.contactIntro)}>
      {isPhone && <p className="text-base font-semibold">{t(contact.callLog)}</p>}
      <Button look="plain" onPress={onHandOver}>
        <Icon name="turn" />
        {t(handOver.these)}
      </Button>
      <DraftNotice />
      <SortedAt order={order} />
      <ContactList contacts={contactFirst} at={at} />
      <LocalContacts contacts={localContacts} at={at} />
      <Disclosure summary={t(words.allContacts)}>
        <ContactList contacts={allContacts} at={at} />
      </Disclosure>
      {elsewhere.length > 0 && (
        <Disclosure summary={t(words.elsewhere)}>
          <ContactList contacts={elsewhere} at={at} />
        </Disclosure>
      )}
    </OutcomeRegion>
  )
}
