import { content } from 'virtual:content'
import { contactOf } from '../../../../machines/contact/contact.ts'
import type { Service } from '../../../../machines/content/content.ts'
import { selectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { formatTime } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import type { Outcome, UnservedNeed } from '../../../../machines/outcome/outcome.ts'
import { withinSentence } from '../../../../machines/text/format.ts'
import { Button } from '../../components/Button.tsx'
import { HEADING_ID } from '../../components/Heading.tsx'
import { useSend } from '../../context/encounter.ts'
import { useForce } from '../../context/force.ts'
import { useHoursWords } from '../../i18n/opening.ts'
import { T } from '../../i18n/T.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useMedia } from '../../platform/use-media.ts'
import { AllContacts } from './AllContacts.tsx'
import { ChannelStateLine } from './ChannelStateLine.tsx'
import { ContactRow, ContactRows, Lead } from './ContactRow.tsx'
import { FoldLink, useFold } from './Fold.tsx'
import { Region } from './Region.tsx'
import type { Order } from './use-order.ts'
import { useIsOrderOld } from './use-outcome.ts'

/** A need that no checked contact meets, and which service to ask instead. */
const Unserved = ({ unserved: { raised, instead } }: { readonly unserved: UnservedNeed }) => {
  const t = useT()
  const isNamed = content.needs[raised.need].plainInPublic
  const need = withinSentence(t(isNamed ? `needs.${raised.need}` : 'screens.outcome.oneThing').text)
  return (
    <p className="pt-1 text-meta">
      {instead ? (
        <T
          k="screens.outcome.unserved"
          values={{ need, name: <T k={`services.${instead.id}.shortName`} /> }}
        />
      ) : (
        <T k="screens.outcome.unservedAlone" values={{ need }} />
      )}
    </p>
  )
}

/** A contact that has no row: its number or, if it is shut, when it opens. */
const ClosingLine = ({ service, isShut, at }: { service: Service; isShut: boolean; at: Moment }) => {
  const contact = contactOf(service, at, content.calendar)
  const { lead } = contact
  return (
    <div className="flex flex-wrap items-center gap-x-2 border-b border-hair py-2.5 text-state">
      <T k={contact.name} />
      {isShut && lead ? (
        <ChannelStateLine contact={contact} channel={lead} at={at} />
      ) : (
        <Lead contact={contact} at={at} />
      )}
    </div>
  )
}

/** Until a place is chosen: says which place a council is for, and opens the list of the other councils. */
const OtherCouncils = ({
  council,
  outcome,
  order
}: { council: Service } & Pick<Props, 'outcome' | 'order'>) => {
  const [isOpen, toggle] = useFold()
  const { councils = [], council: chosen } = order.area
  const others = outcome.localContacts.filter(({ item }) => item !== council && councils.includes(item.id))
  if (chosen !== undefined || !councils.includes(council.id)) return
  return (
    <>
      <FoldLink isOpen={isOpen} onPress={toggle} look="flex">
        <T
          k="screens.outcome.notThere"
          values={{ place: council.local?.area.replace(/ \(.*/, ''), count: others.length }}
        />
      </FoldLink>
      {isOpen && <ContactRows contacts={others} at={order.at} level={4} />}
    </>
  )
}

/** Says so if the chosen force has no local service, or if its data cannot be read. */
const NoLocal = ({ hasLocal }: { readonly hasLocal: boolean }) => {
  const chosen = useForce()
  if (!chosen || hasLocal) return
  return (
    <p className="pt-1 text-meta text-soft">
      {chosen.pack ? (
        <T k="screens.outcome.noLocal" values={{ force: <T k={`forces.${chosen.force.id}.name`} /> }} />
      ) : (
        <T k="screens.outcome.localUnreadable" />
      )}
    </p>
  )
}

interface Props {
  readonly outcome: Outcome
  readonly raised: readonly RaisedNeed[]
  readonly order: Order
}

/** Says that calls leave traces on the phone or, if so, that opening times have changed since the list was sorted. */
const ListNote = ({ outcome, order }: Pick<Props, 'outcome' | 'order'>) => {
  const isPhone = useMedia('(pointer: coarse)')
  const isOld = useIsOrderOld(outcome, order)
  const opening = useHoursWords()
  return (
    <p role="status" className={`min-w-0 grow text-meta text-soft ${isOld ? 'relative z-1' : ''}`}>
      {isOld ? (
        <>
          <T k="screens.outcome.hoursChanged" values={{ time: formatTime(order.at.minute, opening) }} />{' '}
          <button
            type="button"
            onClick={() => {
              order.renew()
              // The button goes, and the rows move.
              document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
            }}
            className="min-h-12 font-medium text-ink underline underline-offset-3"
          >
            <T k="screens.outcome.refresh" />
          </button>
        </>
      ) : (
        isPhone && <T k="screens.contact.callLog" />
      )}
    </p>
  )
}

/** The few contacts that fit best, in the order of the outcome rules; one tap opens all contacts. */
export const ContactFirst = ({ outcome, raised, order }: Props) => {
  const { contactFirst, closing, unserved, localContacts, allContacts, elsewhere } = outcome
  const send = useSend()
  const [isOpen, toggle] = useFold()
  return (
    <Region className="outcome-contacts" title={<T k="screens.outcome.contactFirst" />} isTitleHidden>
      <ul className="outcome-rows">
        {contactFirst.map(placed => (
          <ContactRow
            key={placed.item.id}
            placed={placed}
            at={order.at}
            below={<OtherCouncils council={placed.item} outcome={outcome} order={order} />}
          />
        ))}
      </ul>
      {closing.map(service => (
        <ClosingLine key={service.id} service={service} isShut={outcome.shut.has(service)} at={order.at} />
      ))}
      {unserved.map(one => (
        <Unserved key={one.raised.need} unserved={one} />
      ))}
      <NoLocal hasLocal={localContacts.length > 0} />
      <FoldLink
        beside={<ListNote outcome={outcome} order={order} />}
        after={
          <Button
            look="link"
            onPress={() =>
              send({ type: 'contacts.choose', contacts: selectableContacts(outcome).preselected })
            }
          >
            <T k="screens.handOver.title" />
          </Button>
        }
        isOpen={isOpen}
        onPress={toggle}
      >
        <T
          k="screens.outcome.allContactsCount"
          values={{ count: localContacts.length + allContacts.length }}
        />
      </FoldLink>
      {isOpen && (
        <AllContacts
          raised={raised}
          contacts={[...localContacts, ...allContacts]}
          elsewhere={elsewhere}
          at={order.at}
        />
      )}
    </Region>
  )
}
