import type { Service } from '../../../../machines/content/content.ts'
import { fill } from '../../../../machines/fill.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { longestTime, timeSaid } from '../../../../machines/hours/time-said.ts'
import { longestOf } from '../../../../machines/longest.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Roomy } from '../../components/ReservedSpace.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { DraftLine } from '../../i18n/Translation.tsx'
import { useMedia } from '../../platform/use-media.ts'
import { ContactCard } from './ContactCard.tsx'
import { LocalContacts } from './LocalContacts.tsx'
import { Region } from './Region.tsx'
import type { Order } from './use-outcome.ts'

interface ListProps {
  readonly contacts: readonly Placed<Service>[]
  /** The minute for which the list is in order. */
  readonly at: Moment
}

const ContactList = ({ contacts, at }: ListProps) => (
  <ul className="grid gap-4">
    {contacts.map(placed => (
      <ContactCard key={placed.item.id} placed={placed} at={at} />
    ))}
  </ul>
)

/** For which minute the list is in order, and the way to put it in order again. It takes as much room either way. */
const InOrder = ({ order: { at, isOld, renew } }: { readonly order: Order }) => {
  const { content, opening } = useWords()
  const { outcome: words } = content.screens
  const { mark } = useWords()
  const time = timeSaid(at.minute, opening)
  const longest = longestOf(
    [words.hoursChanged, words.inOrderAt].map(said => fill(said, { time: longestTime(opening) }))
  )
  return (
    <div className="flex items-center justify-between gap-3">
      <p role="status" className="text-base font-semibold">
        <Roomy longest={longest}>{mark(isOld ? words.hoursChanged : words.inOrderAt, { time })}</Roomy>
      </p>
      <Button look="small" onPress={renew}>
        {mark(words.putInOrder)}
      </Button>
    </div>
  )
}

type Props = Pick<Outcome, 'contactFirst' | 'localContacts' | 'allContacts' | 'elsewhere'> & {
  readonly order: Order
  readonly onHandOver: () => void
}

/** The few contacts that fit best, then the local ones, then all of them. */
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
    mark
  } = useWords()
  const { at } = order
  return (
    <Region title={mark(words.contactFirst)} intro={mark(words.contactIntro)}>
      {isPhone && <p className="text-base font-semibold">{mark(contact.callLog)}</p>}
      <Button look="plain" onPress={onHandOver}>
        <Icon name="turn" />
        {mark(handOver.these)}
      </Button>
      <DraftLine />
      <InOrder order={order} />
      <ContactList contacts={contactFirst} at={at} />
      <LocalContacts contacts={localContacts} at={at} />
      <Disclosure summary={mark(words.allContacts)}>
        <ContactList contacts={allContacts} at={at} />
      </Disclosure>
      {elsewhere.length > 0 && (
        <Disclosure summary={mark(words.elsewhere)}>
          <ContactList contacts={elsewhere} at={at} />
        </Disclosure>
      )}
    </Region>
  )
}
