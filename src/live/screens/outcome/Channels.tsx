import { content } from 'virtual:content'
import type { Line, Service } from '../../../../machines/content/content.ts'
import type { LINES } from '../../../../machines/content/vocabulary.ts'
import { phonesInOrder } from '../../../../machines/hours/availability.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Website } from '../../components/Website.tsx'
import { T } from '../../i18n/T.tsx'
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

const Phone = ({ service, channel, line, at }: LineProps) => (
  <>
    <PhoneNumber name={<T k={`services.${service.id}.name`} />} number={line.number} />
    {!line.confirmed && (
      <NotConfirmed>
        <T k="screens.contact.number-not-confirmed" for="both" />
      </NotConfirmed>
    )}
    <OpeningLine service={service} channel={channel} hours={line.hours} at={at} />
  </>
)

/** Where there are two numbers, both are labelled, and the one more likely to be answered comes first. */
const Phones = ({ service, at }: Props) => {
  const phones = phonesInOrder(service, at, content.calendar)
  if (phones.length === 0)
    return (
      <p className="font-bold">
        <T k="screens.contact.no-number" for="both" />
      </p>
    )
  return phones.map(({ channel, line }) => (
    <div key={channel} className="grid gap-2">
      {phones.length > 1 && (
        <T
          k={channel === 'phone' ? 'screens.contact.in-hours' : 'screens.contact.out-of-hours'}
          as="p"
          className="font-bold"
        />
      )}
      <Phone service={service} channel={channel} line={line} at={at} />
    </div>
  ))
}

const Text = (props: LineProps) => {
  const { line } = props
  return (
    <>
      <p>
        <b>
          <T k="screens.contact.text" />
        </b>{' '}
        <bdi dir="ltr">{line.number}</bdi>
      </p>
      {!line.confirmed && (
        <NotConfirmed>
          <T k="screens.contact.number-not-confirmed" />
        </NotConfirmed>
      )}
      <OpeningLine {...props} hours={line.hours} />
    </>
  )
}

/** The ways to reach a service. */
export const Channels = ({ service, at }: Props) => {
  const { id, text, webchat, website, howToReach } = service
  return (
    <div className="grid gap-2">
      <Phones service={service} at={at} />
      {text && <Text service={service} channel="text" line={text} at={at} />}
      {website && <Website label="screens.contact.website" website={website} />}
      {webchat && (
        <>
          <T k="screens.contact.webchat" as="p" className="font-bold" />
          <OpeningLine service={service} channel="webchat" hours={webchat.hours} at={at} />
        </>
      )}
      {howToReach && (
        <p>
          <T k={`services.${id}.how-to-reach`} for="both" personClassName="text-lg" />
        </p>
      )}
    </div>
  )
}
