import { content } from 'virtual:content'
import type { Line, Service } from '../../content/content.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { phonesInOrder } from '../../machines/hours/reach.ts'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'
import { OpeningLine } from './OpeningLine.tsx'
import { Website } from './Website.tsx'

const { calendar, screens } = content
const { contact } = screens

interface Props {
  readonly service: Service
  /** The minute for which the list that it stands in is in order. */
  readonly at: Moment
}

interface LineProps {
  readonly line: Line
  readonly at: Moment
}

const Phone = ({ name, line, at }: LineProps & { readonly name: string }) => (
  <>
    <PhoneNumber name={name} number={line.number} />
    {!line.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
    <OpeningLine hours={line.hours} at={at} />
  </>
)

const LABELS = { phone: contact.inHours, outOfHoursPhone: contact.outOfHours } as const

/** Two numbers are told apart, and the one that is likelier to be answered comes first. */
const Phones = ({ service, at }: Props) => {
  const phones = phonesInOrder(service, at, calendar)
  if (phones.length === 0) return <p className="font-bold">{contact.noNumber}</p>
  return phones.map(({ channel, line }) => (
    <div key={channel} className="grid gap-2">
      {phones.length > 1 && <p className="font-bold">{LABELS[channel]}</p>}
      <Phone name={service.name} line={line} at={at} />
    </div>
  ))
}

const Text = ({ line, at }: LineProps) => (
  <>
    <p>
      <b>{contact.text}</b> <bdi dir="ltr">{line.number}</bdi>
    </p>
    {!line.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
    <OpeningLine hours={line.hours} at={at} />
  </>
)

/** The ways to reach a service, each with what to know first. */
export const Channels = ({ service, at }: Props) => {
  const { text, webchat, website, howToReach } = service
  return (
    <div className="grid gap-2">
      <Phones service={service} at={at} />
      {text && <Text line={text} at={at} />}
      {website && <Website label={contact.website} website={website} />}
      {webchat && (
        <>
          <p className="font-bold">{contact.webchat}</p>
          <OpeningLine hours={webchat.hours} at={at} />
        </>
      )}
      {howToReach && <p>{howToReach}</p>}
    </div>
  )
}
