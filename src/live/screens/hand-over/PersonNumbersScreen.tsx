import { content } from 'virtual:content'
import type { Content, Line, Service } from '../../../../machines/content/content.ts'
import { ENGLISH, type LINES } from '../../../../machines/content/vocabulary.ts'
import { phonesInOrder } from '../../../../machines/hours/availability.ts'
import { formatOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import { openingOf } from '../../../../machines/hours/opening.ts'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { Website } from '../../components/Website.tsx'
import { useContent, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { PersonText } from '../../i18n/PersonText.tsx'
import { usePersonLocale } from '../../i18n/person-locale.ts'
import { useEnglishNames } from '../../i18n/use-english-names.ts'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { useLondonTime } from '../../platform/clock.ts'
import { useHoursLang } from '../outcome/OpeningLine.tsx'

const { calendar } = content

/** A label on a contact, for the person. */
const ContactText = ({ name }: { readonly name: keyof Content['screens']['contact'] }) => (
  <PersonText text={useContent().screens.contact[name]} of={({ screens }) => screens.contact[name]} />
)

interface LineProps {
  readonly service: Service
  readonly channel: (typeof LINES)[number]
  readonly line: Line
}

/** The opening state now. Half a sentence in another language helps nobody, so without all its words it is the officer's. */
const State = ({ service, channel, line: { hours } }: LineProps) => {
  const now = useLondonTime()
  const { opening: words } = useOfficerLocale()
  const opening = openingOf(hours, now, calendar)
  return (
    <p className="text-xl font-semibold" lang={useHoursLang(hours)}>
      <PersonText
        text={formatOpeningState(opening, hours, now, words)}
        of={(_, locale) => {
          const translated = locale.serviceOf(service.id)?.[channel]?.hours
          return translated && locale.opening && formatOpeningState(opening, translated, now, locale.opening)
        }}
      />
    </p>
  )
}

const LABELS = { phone: 'inHours', outOfHoursPhone: 'outOfHours', text: 'text' } as const

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
          <ContactText name={LABELS[channel]} />
        </p>
      )}
      <p className="shown-number">
        <bdi dir="ltr">{number}</bdi>
      </p>
      {!confirmed && (
        <NotConfirmed>
          <ContactText name="numberNotConfirmed" />
        </NotConfirmed>
      )}
      <State {...props} />
      {!hours.confirmed && (
        <NotConfirmed>
          <ContactText name="hoursNotConfirmed" />
        </NotConfirmed>
      )}
    </div>
  )
}

/** Most languages use a service's English name. */
const PersonServiceName = ({ service: { id, name } }: { readonly service: Service }) => {
  const englishName = useEnglishNames()(id)
  const translatedName = usePersonLocale()?.serviceOf(id)?.name
  const isEnglish = translatedName !== undefined && translatedName === englishName
  return isEnglish ? (
    <span lang={ENGLISH}>{englishName}</span>
  ) : (
    <PersonText text={name} of={(_, locale) => locale.serviceOf(id)?.name} />
  )
}

const PersonContact = ({ service }: { readonly service: Service }) => {
  const phones = phonesInOrder(service, useLondonTime(), calendar)
  const { id, text, website, howToReach } = service
  return (
    <li className="grid gap-3 border-t-2 border-edge pt-5">
      <h2 className="text-3xl leading-tight font-bold">
        <PersonServiceName service={service} />
      </h2>
      {phones.map(phone => (
        <PersonPhoneLine key={phone.channel} service={service} hasLabel={phones.length > 1} {...phone} />
      ))}
      {text && <PersonPhoneLine service={service} channel="text" line={text} hasLabel />}
      <p className="text-xl">
        <PersonText text={service.for} of={(_, locale) => locale.serviceOf(id)?.for} />
      </p>
      {phones.length === 0 && website && (
        <div className="text-xl">
          <Website
            label={<ContactText name="website" />}
            website={website}
            notConfirmed={<ContactText name="websiteNotConfirmed" />}
          />
        </div>
      )}
      {howToReach && (
        <p className="text-xl">
          <PersonText text={howToReach} of={(_, locale) => locale.serviceOf(id)?.howToReach} />
        </p>
      )}
    </li>
  )
}

interface Props {
  readonly services: readonly Service[]
}

/** The chosen contacts in large type. Shows nothing of the answers. */
export const PersonNumbersScreen = ({ services }: Props) => {
  const { labels, handOver } = useContent().screens
  return (
    <PersonLayout title={labels.outcome}>
      <PersonHeading text={handOver.numbers} of={({ screens }) => screens.handOver.numbers} />
      <ul className="grid gap-6">
        {services.map(service => (
          <PersonContact key={service.id} service={service} />
        ))}
      </ul>
    </PersonLayout>
  )
}
