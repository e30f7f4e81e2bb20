import { content } from 'virtual:content'
import type { Line, Service } from '../../../../machines/content/content.ts'
import type { LINES } from '../../../../machines/content/vocabulary.ts'
import { phonesInOrder } from '../../../../machines/hours/availability.ts'
import { formatOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import { openingOf } from '../../../../machines/hours/opening.ts'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { Website } from '../../components/Website.tsx'
import { useMarkedLang } from '../../i18n/locale.ts'
import { useOfficerHours, usePersonHours } from '../../i18n/opening.ts'
import { PersonServiceName } from '../../i18n/PersonServiceName.tsx'
import { ForPerson, T } from '../../i18n/T.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { useLondonTime } from '../../platform/clock.ts'

const { calendar } = content

interface LineProps {
  readonly service: Service
  readonly channel: (typeof LINES)[number]
  readonly line: Line
}

/** The opening state now: the officer's where a word of it is not translated. */
const State = ({ service, channel, line }: LineProps) => {
  const now = useLondonTime()
  const { hours, words, lang } = useOfficerHours(service, channel, line.hours)
  const marked = useMarkedLang(lang)
  const person = usePersonHours(service, channel, line.hours)
  const opening = openingOf(hours, now, calendar)
  return (
    <p className="text-xl font-semibold" lang={marked}>
      <ForPerson
        officer={formatOpeningState(opening, hours, now, words)}
        person={person && formatOpeningState(opening, person.hours, now, person.words)}
      />
    </p>
  )
}

const LABELS = {
  phone: 'screens.contact.in-hours',
  outOfHoursPhone: 'screens.contact.out-of-hours',
  text: 'screens.contact.text'
} as const

/** Not a link: a stray finger must not ring it from the officer's phone. */
const PersonPhoneLine = ({ hasLabel, ...props }: LineProps & { readonly hasLabel: boolean }) => {
  const {
    channel,
    line: { number, confirmed, hours }
  } = props
  return (
    <div className="grid gap-1">
      {hasLabel && (
        <p className="text-xl font-bold">
          <T k={LABELS[channel]} for="person" />
        </p>
      )}
      <p className="shown-number">
        <bdi dir="ltr">{number}</bdi>
      </p>
      {!confirmed && (
        <NotConfirmed>
          <T k="screens.contact.number-not-confirmed" for="person" />
        </NotConfirmed>
      )}
      <State {...props} />
      {!hours.confirmed && (
        <NotConfirmed>
          <T k="screens.contact.hours-not-confirmed" for="person" />
        </NotConfirmed>
      )}
    </div>
  )
}

const PersonContact = ({ service }: { readonly service: Service }) => {
  const phones = phonesInOrder(service, useLondonTime(), calendar)
  const { id, text, website, howToReach } = service
  return (
    <li className="grid gap-3 border-t-2 border-hair pt-5">
      <h2 className="text-3xl leading-tight font-bold">
        <PersonServiceName service={service} />
      </h2>
      {phones.map(phone => (
        <PersonPhoneLine key={phone.channel} service={service} hasLabel={phones.length > 1} {...phone} />
      ))}
      {text && <PersonPhoneLine service={service} channel="text" line={text} hasLabel />}
      <p className="text-xl">
        <T k={`services.${id}.for`} for="person" />
      </p>
      {phones.length === 0 && website && (
        <div className="text-xl">
          <Website label="screens.contact.website" website={website} reader="person" />
        </div>
      )}
      {howToReach && (
        <p className="text-xl">
          <T k={`services.${id}.how-to-reach`} for="person" />
        </p>
      )}
    </li>
  )
}

interface Props {
  readonly services: readonly Service[]
}

/** The chosen contacts in large type. Shows nothing of the answers. */
export const PersonNumbersScreen = ({ services }: Props) => (
  <PersonLayout title="screens.labels.outcome">
    <PersonHeading k="screens.hand-over.numbers" />
    <ul className="grid gap-6">
      {services.map(service => (
        <PersonContact key={service.id} service={service} />
      ))}
    </ul>
  </PersonLayout>
)
