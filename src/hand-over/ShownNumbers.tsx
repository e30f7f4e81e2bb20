import { content } from 'virtual:content'
import type { Line, Service } from '../../content/content.ts'
import { openingOf } from '../../machines/hours/opening.ts'
import { phonesInOrder } from '../../machines/hours/reach.ts'
import { openingSaid } from '../../machines/hours/state-said.ts'
import { useLondonTime } from '../browser/clock.ts'
import { NotConfirmed } from '../outcome/NotConfirmed.tsx'
import { Website } from '../outcome/Website.tsx'
import { ShownFrame } from '../shown/ShownFrame.tsx'
import { ShownHeading } from '../shown/ShownHeading.tsx'
import { useHandOverWords } from './words.ts'

const { calendar, screens } = content
const { contact, opening, outcome } = screens

/** A number is no link here: a stray finger must not ring it from the officer's phone. */
const ShownLine = ({ label, line }: { readonly label?: string; readonly line: Line }) => {
  const now = useLondonTime()
  return (
    <div className="grid gap-1">
      {label && <p className="text-xl font-bold">{label}</p>}
      <p className="shown-number">
        <bdi dir="ltr">{line.number}</bdi>
      </p>
      {!line.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
      <p className="text-xl font-semibold">
        {openingSaid(openingOf(line.hours, now, calendar), line.hours, now, opening)}
      </p>
      {line.hours.weekly && !line.hours.confirmed && <NotConfirmed>{contact.hoursNotConfirmed}</NotConfirmed>}
    </div>
  )
}

const LABELS = { phone: contact.inHours, outOfHoursPhone: contact.outOfHours } as const

const ShownContact = ({ service }: { readonly service: Service }) => {
  const phones = phonesInOrder(service, useLondonTime(), calendar)
  const { text, website, howToReach } = service
  return (
    <li className="grid gap-3 border-t-2 border-edge pt-5">
      <h2 className="text-3xl leading-tight font-bold">{service.name}</h2>
      {phones.map(({ channel, line }) => (
        <ShownLine key={channel} line={line} {...(phones.length > 1 ? { label: LABELS[channel] } : {})} />
      ))}
      {text && <ShownLine line={text} label={contact.text} />}
      <p className="text-xl">{service.for}</p>
      {phones.length === 0 && website && (
        <div className="text-xl">
          <Website label={contact.website} website={website} />
        </div>
      )}
      {phones.length === 0 && howToReach && <p className="text-xl">{howToReach}</p>}
    </li>
  )
}

interface Props {
  readonly services: readonly Service[]
  readonly onFinish: () => void
}

/** The chosen contacts in large type, on a phone that is turned round: nothing of what was said is there. */
export const ShownNumbers = ({ services, onFinish }: Props) => (
  <ShownFrame name="numbers" title={outcome.title} onFinish={onFinish}>
    <ShownHeading>{useHandOverWords().numbers}</ShownHeading>
    <ul className="grid gap-6">
      {services.map(service => (
        <ShownContact key={service.id} service={service} />
      ))}
    </ul>
  </ShownFrame>
)
