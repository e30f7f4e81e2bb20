import { content } from 'virtual:content'
import { type ContactChannel, channelState } from '../../../../machines/contact/channels.ts'
import type { Contact } from '../../../../machines/contact/contact.ts'
import { formatHours } from '../../../../machines/hours/format-hours.ts'
import { formatOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { useMarkedLang } from '../../i18n/locale.ts'
import { useOfficerHours, usePersonHours } from '../../i18n/opening.ts'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { useLondonTime } from '../../platform/clock.ts'
import { ChannelStateLine } from './ChannelStateLine.tsx'
import { FactLine } from './FactLine.tsx'

interface ChannelProps {
  readonly contact: Contact
  readonly channel: ContactChannel
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

/** The state and the hours in the person's language. */
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

/** When a channel is answered; for a channel that is not in the row also its number and state. */
export const ChannelFact = (props: ChannelProps) => (
  <FactLine label={props.channel.label ?? 'screens.contact.hours'}>
    {props.channel === props.contact.lead ? <Week {...props} /> : <OtherChannel {...props} />}
  </FactLine>
)
