import { content } from 'virtual:content'
import type { DayNumber, Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { reachOf } from '../../machines/hours/reach.ts'
import type { Placed } from '../../machines/outcome/outcome.ts'
import { isStale } from '../../machines/outcome/stale.ts'
import { useLondonTime } from '../browser/clock.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { daySaid, labelOf } from '../words.ts'
import { Channels } from './Channels.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'
import { WhyShown } from './WhyShown.tsx'

const { contact, labels, nations, checkedHow, runBy } = content.screens

const Facts = ({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) =>
  facts.map(
    ([label, fact]) =>
      fact && (
        <p key={label}>
          <b>{label}</b> {fact}
        </p>
      )
  )

/** Where it works; and who runs it, if it is local: the person should know of a faith body or the police. */
const Where = ({ service: { local, nations: worksIn } }: { readonly service: Service }) => (
  <Facts
    facts={[
      [contact.worksIn, local?.area ?? worksIn.map(nation => labelOf(nations, nation)).join(', ')],
      [contact.runBy, local && labelOf(runBy, local.runBy)]
    ]}
  />
)

/** A fact past its review day is shown as such. */
const Stale = ({ service, today }: { readonly service: Service; readonly today: DayNumber }) =>
  isStale(service, today) && (
    <NotConfirmed>{fill(contact.stale, { date: daySaid(service.reviewBy) })}</NotConfirmed>
  )

const More = ({ service }: { readonly service: Service }) => {
  const checked = { date: daySaid(service.checked.on), how: labelOf(checkedHow, service.checked.how) }
  return (
    <Disclosure summary={fill(labels.moreAbout, { name: service.name })}>
      <Facts
        facts={[
          [contact.cost, service.cost],
          [contact.onBill, service.onBill]
        ]}
      />
      <p>{fill(contact.lastChecked, checked)}</p>
      {service.note && (
        <Note>
          <p>{service.note}</p>
        </Note>
      )}
    </Disclosure>
  )
}

/** It stands there for as long as it is so, and keeps its room. */
const BecauseItAnswers = ({ service }: { readonly service: Service }) => {
  const reach = reachOf(service, useLondonTime(), content.calendar)
  const answers = reach === 'open' || reach === 'allHours'
  return <p className={`font-semibold ${answers ? '' : 'invisible'}`}>{labels.becauseItAnswers}</p>
}

interface Props {
  readonly placed: Placed<Service>
  /** The minute for which the list that it stands in is in order. */
  readonly at: Moment
  /** The level of its heading. */
  readonly level?: 3 | 4
}

/** A service as somebody to contact. */
export const ContactCard = ({ placed: { item, reasons, becauseItAnswers }, at, level = 3 }: Props) => {
  const Name = `h${level}` as const
  return (
    <li className="grid gap-3 rounded-2xl border border-edge bg-card p-4">
      <div>
        <Name className="text-xl font-bold">{item.name}</Name>
        <Where service={item} />
      </div>
      {becauseItAnswers && <BecauseItAnswers service={item} />}
      {item.caution && (
        <Note>
          <p className="font-semibold text-ink">{item.caution}</p>
        </Note>
      )}
      <Say>
        <p>{item.for}</p>
      </Say>
      <Stale service={item} today={at.day} />
      <Channels service={item} at={at} />
      <Facts facts={[[contact.tellsPolice, item.tellsPolice]]} />
      <div className="grid gap-3">
        <More service={item} />
        <WhyShown about={item.name} reasons={reasons} />
      </div>
    </li>
  )
}
