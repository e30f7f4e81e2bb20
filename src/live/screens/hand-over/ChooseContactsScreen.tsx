import { content } from 'virtual:content'
import { channelsOf } from '../../../../machines/contact/channels.ts'
import type { Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { formatFullDate } from '../../../../machines/hours/format-date.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { isStale } from '../../../../machines/outcome/stale.ts'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { ThenPress } from '../../components/PhoneNumber.tsx'
import { Say } from '../../components/Speech.tsx'
import { TurnButton } from '../../components/TurnButton.tsx'
import { useLocale } from '../../i18n/locale.ts'
import { SisterNames } from '../../i18n/SisterNames.tsx'
import { DraftNotice, T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { useLondonTime } from '../../platform/clock.ts'

interface LabelProps {
  readonly service: Service
  readonly sisters: readonly Service[] | undefined
  /** The minute that decides the order of a service's numbers. */
  readonly at: Moment
}

const Numbers = ({ service, sisters, at }: LabelProps) => {
  const numbers = channelsOf(service, at, content.calendar, sisters).filter(({ number }) => number)
  if (numbers.length === 0)
    return (
      <span className="block">
        <T k="screens.handOver.noNumber" />
      </span>
    )
  return numbers.map(({ channel, number, press, isNumberConfirmed }) => (
    <span key={channel} className="block">
      {channel === 'text' && <T k="screens.contact.text" />}{' '}
      <bdi dir="ltr" className="text-number tabular-nums text-ink">
        {number}
      </bdi>{' '}
      <ThenPress press={press} /> {press !== undefined && !isNumberConfirmed && '· '}
      {!isNumberConfirmed && <T k="screens.handOver.notConfirmed" />}
    </span>
  ))
}

/** A contact by its name and numbers. */
const ContactLabel = (props: LabelProps) => {
  const { service, sisters } = props
  const { day } = useLondonTime()
  const { dates } = useLocale()
  return (
    <span className="min-w-0">
      <span className="block leading-tight">
        <T k={`services.${service.id}.name`} />
        <SisterNames of={service} sisters={sisters} />
      </span>
      <span className="block text-meta text-soft">
        <Numbers {...props} />
        {isStale(service, day) && (
          <T k="screens.contact.stale" values={{ date: formatFullDate(service.reviewBy, dates) }} />
        )}
      </span>
    </span>
  )
}

interface Props extends Pick<LabelProps, 'at'> {
  readonly offer: SelectableContacts
  readonly chosen: readonly string[]
}

/** The numbers to read out, or to choose to show: those of "Contact first" at once, the others after a tap. */
export const ChooseContactsScreen = ({ offer, chosen, at }: Props) => {
  const list = (services: readonly Service[]) => (
    <Choices
      isList
      choices={services.map(service => ({
        id: service.id,
        label: <ContactLabel service={service} sisters={offer.sisters.get(service)} at={at} />
      }))}
      chosen={chosen}
      toggle={contact => ({ type: 'contact.toggle', contact })}
    />
  )
  return (
    <EncounterLayout action={chosen.length > 0 && <TurnButton className="max-[26rem]:hidden" />}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-3">
        <Heading>
          <T k="screens.handOver.title" />
        </Heading>
        <Say>
          <T k="screens.handOver.readSay" for="both" as="p" personClassName="mt-1 font-medium" />
        </Say>
        <DraftNotice />
        <T k="screens.handOver.chooseHint" as="p" className="text-meta text-soft" />
        {list(offer.first)}
        <Disclosure summary={<T k="screens.handOver.more" />}>
          <div className="pt-3">{list(offer.more)}</div>
        </Disclosure>
      </fieldset>
    </EncounterLayout>
  )
}
