import { content } from 'virtual:content'
import type { Line, Service } from '../../../../machines/content/content.ts'
import type { LINES } from '../../../../machines/content/vocabulary.ts'
import { phonesInOrder } from '../../../../machines/hours/availability.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Website } from '../../components/Website.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { Translation } from '../../i18n/Translation.tsx'
import { OpeningLine } from './OpeningLine.tsx'

interface Props {
  readonly service: Service
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

interface LineProps extends Props {
  readonly channel: (typeof LINES)[number]
  readonly line: Line
}

const Phone = ({ service, channel, line, at }: LineProps) => {
  const {
    screens: { contact },
    t
  } = useOfficerLocale()
  return (
    <>
      <PhoneNumber name={service.name} number={line.number} />
      {!line.confirmed && (
        <NotConfirmed>
          {t(contact.numberNotConfirmed)}
          <Translation of={({ screens }) => screens.contact.numberNotConfirmed} />
        </NotConfirmed>
      )}
      <OpeningLine service={service} channel={channel} hours={line.hours} at={at} />
    </>
  )
}

/** Where there are two numbers, both are labelled, and the one more likely to be answered comes first. */
const Phones = ({ service, at }: Props) => {
  const {
    screens: { contact },
    t
  } = useOfficerLocale()
  const phones = phonesInOrder(service, at, content.calendar)
  if (phones.length === 0)
    return (
      <p className="font-bold">
        {t(contact.noNumber)}
        <Translation of={({ screens }) => screens.contact.noNumber} />
      </p>
    )
  return phones.map(({ channel, line }) => (
    <div key={channel} className="grid gap-2">
      {phones.length > 1 && (
        <p className="font-bold">{t(channel === 'phone' ? contact.inHours : contact.outOfHours)}</p>
      )}
      <Phone service={service} channel={channel} line={line} at={at} />
    </div>
  ))
}

const Text = (props: LineProps) => {
  const {
    screens: { contact },
    t
  } = useOfficerLocale()
  const { line } = props
  return (
    <>
      <p>
        <b>{t(contact.text)}</b> <bdi dir="ltr">{line.number}</bdi>
      </p>
      {!line.confirmed && <NotConfirmed>{t(contact.numberNotConfirmed)}</NotConfirmed>}
      <OpeningLine {...props} hours={line.hours} />
    </>
  )
}

/** The ways to reach a service. */
export const Channels = ({ service, at }: Props) => {
  const {
    screens: { contact },
    t
  } = useOfficerLocale()
  const { id, text, webchat, website, howToReach } = service
  return (
    <div className="grid gap-2">
      <Phones service={service} at={at} />
      {text && <Text service={service} channel="text" line={text} at={at} />}
      {website && <Website label={t(contact.website)} website={website} />}
      {webchat && (
        <>
          <p className="font-bold">{t(contact.webchat)}</p>
          <OpeningLine service={service} channel="webchat" hours={webchat.hours} at={at} />
        </>
      )}
      {howToReach && (
        <p>
          {t(howToReach)}
          <Translation of={(_, locale) => locale.serviceOf(id)?.howToReach} className="text-lg" />
        </p>
      )}
    </div>
  )
}
