import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { type ContactChannel, channelState } from '../../../../machines/contact/channels.ts'
import type { Contact, ContactFact } from '../../../../machines/contact/contact.ts'
import type { Service } from '../../../../machines/content/content.ts'
import { availabilityOf } from '../../../../machines/hours/availability.ts'
import { formatFullDate } from '../../../../machines/hours/format-date.ts'
import { formatHours } from '../../../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import { joinList } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Say } from '../../components/Speech.tsx'
import { Website } from '../../components/Website.tsx'
import { useLocale, useMarkedLang, usePersonLocale } from '../../i18n/locale.ts'
import { useOfficerHours, usePersonHours } from '../../i18n/opening.ts'
import { InPersonLanguage, T, TextList } from '../../i18n/T.tsx'
import { usePersonT } from '../../i18n/use-t.ts'
import { useLondonTime } from '../../platform/clock.ts'
import { ChannelStateLine } from './ChannelStateLine.tsx'
import { NumberWrong } from './NumberWrong.tsx'
import { Reasons } from './Reasons.tsx'

interface LineProps {
  readonly label: TextKey
  readonly children: ReactNode
}

/** A label with its text, side by side where both fit. */
const FactLine = ({ label, children }: LineProps) => (
  <div className="flex flex-wrap gap-x-3 border-t border-hair py-1.5">
    <p className="w-25 shrink-0 grow-0 text-meta text-soft">
      <T k={label} />
    </p>
    <div className="min-w-0 flex-[1_1_10rem] text-name font-normal">{children}</div>
  </div>
)

interface ChannelProps {
  readonly contact: Contact
  readonly channel: ContactChannel
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

/** A channel's state and hours in the person's language, if translated. */
const PersonWeek = ({ contact, channel, at }: ChannelProps) => {
  const now = useLondonTime()
  const known = usePersonHours(contact, channel.channel, channel.hours)
  if (!known) return
  const { opening } = channelState(channel, now, content.calendar)
  return (
    <>
      <InPersonLanguage className="font-medium">
        {formatOpeningState(opening, known.hours, now, known.words)}
      </InPersonLanguage>
      {formatHours(known.hours, at, known.words).map(line => (
        <InPersonLanguage key={line}>{line}</InPersonLanguage>
      ))}
    </>
  )
}

/** When a channel is answered, line by line. */
const Week = (props: ChannelProps) => {
  const { contact, channel, at } = props
  const { hours, words, lang } = useOfficerHours(contact, channel.channel, channel.hours)
  const marked = useMarkedLang(lang)
  return (
    <>
      {formatHours(hours, at, words).map(line => (
        <span key={line} lang={marked} className="block">
          {line}
        </span>
      ))}
      <PersonWeek {...props} />
      {!hours.confirmed && (
        <span className="block text-doubt">
          <T k="screens.contact.hoursNotConfirmed" for="both" />
        </span>
      )}
    </>
  )
}

/** A channel that is not in the row, with its number and state. */
const OtherChannel = (props: ChannelProps) => {
  const { contact, channel } = props
  const { number } = channel
  return (
    <>
      {number !== undefined && channel.channel === 'text' && (
        <bdi dir="ltr" className="font-medium tabular-nums">
          {number}
        </bdi>
      )}
      {number !== undefined && channel.channel !== 'text' && (
        <PhoneNumber name={<T k={contact.name} />} number={number} press={channel.press} />
      )}
      <ChannelStateLine {...props} />
      <Week {...props} />
    </>
  )
}

/** When a channel is answered and, unless the row already shows them, its number and state. */
const ChannelFact = (props: ChannelProps) => (
  <FactLine label={props.channel.label ?? 'screens.contact.hours'}>
    {props.channel === props.contact.lead ? <Week {...props} /> : <OtherChannel {...props} />}
  </FactLine>
)

/** Texts in the person's language; nothing if any of them is not translated. */
const InPersonWords = ({ texts }: { readonly texts: readonly TextKey[] }) => {
  const t = usePersonT()
  const dates = usePersonLocale()?.opening?.dates
  const known = texts.flatMap(key => t(key) ?? [])
  return known.length === texts.length && <InPersonLanguage>{joinList(known, dates)}</InPersonLanguage>
}

interface Props {
  readonly contact: Contact
  readonly placed: Placed<Service>
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

const Why = ({ placed: { item, reasons, becauseItAnswers = false } }: Pick<Props, 'placed'>) => {
  const now = useLondonTime()
  const answers = becauseItAnswers && availabilityOf(item, now, content.calendar) === 'now'
  return (
    (reasons.length > 0 || answers) && (
      <FactLine label="screens.contact.why">
        <Reasons reasons={reasons} />
        {answers && <T k="screens.labels.becauseItAnswers" />}
      </FactLine>
    )
  )
}

/** One fact about a contact. The person's text, if any, is below the officer's. */
const AnyFact = ({ contact, fact, at }: Omit<Props, 'placed'> & { readonly fact: ContactFact }) => {
  const { dates } = useLocale()
  switch (fact.kind) {
    case 'caution':
    case 'note':
      return (
        <p className={fact.kind === 'caution' ? 'py-1.5 font-medium' : 'py-1.5 text-meta text-soft'}>
          <T k={fact.text} />
        </p>
      )
    case 'stale':
      return (
        <p className="py-1.5 font-medium text-doubt">
          <T k="screens.contact.stale" values={{ date: formatFullDate(fact.reviewBy, dates) }} />
        </p>
      )
    case 'say':
      return (
        <Say>
          <T k={fact.text} for="both" as="p" personClassName="mt-1 font-medium" />
        </Say>
      )
    case 'labelled':
      return (
        <FactLine label={fact.label}>
          <TextList keys={fact.texts} />
          <InPersonWords texts={fact.texts} />
        </FactLine>
      )
    case 'channel':
      return <ChannelFact contact={contact} channel={fact.channel} at={at} />
    case 'website':
      return (
        <FactLine label="screens.contact.website">
          <Website website={fact.website} />
        </FactLine>
      )
    case 'area':
      return (
        <FactLine label="screens.contact.worksIn">
          {fact.area} · <T k={fact.runBy} />
          <InPersonWords texts={[fact.runBy]} />
        </FactLine>
      )
    case 'checked':
      return (
        <p className="border-t border-hair py-1.5 text-meta text-soft">
          <T
            k="screens.contact.lastChecked"
            values={{
              date: formatFullDate(fact.checked.on, dates),
              how: <T k={`screens.checkedHow.${fact.checked.how}`} />
            }}
          />
        </p>
      )
  }
}

/** The details of a contact. */
export const ContactFacts = ({ contact, placed, at }: Props) => (
  <div className="grid gap-0.5 pt-0.5 pb-2 text-body">
    {contact.facts.map((fact, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts keep their order
      <AnyFact key={index} contact={contact} fact={fact} at={at} />
    ))}
    <Why placed={placed} />
    <NumberWrong contact={contact} />
  </div>
)
