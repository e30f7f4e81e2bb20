import { content } from 'virtual:content'
import { type CSSProperties, useState } from 'react'
import {
  type ChannelMark,
  type ContactChannel,
  channelState,
  channelsOf,
  isSilent
} from '../../../../machines/contact/channels.ts'
import { ringingFacts } from '../../../../machines/contact/contact.ts'
import type { Hours, Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { formatOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import type { HoursWords } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { sentence } from '../../../../machines/text/format.ts'
import { Icon } from '../../components/Icon.tsx'
import { ThenPress } from '../../components/PhoneNumber.tsx'
import { Website } from '../../components/Website.tsx'
import { useSend } from '../../context/encounter.ts'
import { useMarkedLang } from '../../i18n/locale.ts'
import { useOfficerHours, usePersonHours } from '../../i18n/opening.ts'
import { SisterNames } from '../../i18n/SisterNames.tsx'
import { ForPerson, T } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { PersonButton, PersonHeading, PersonLayout } from '../../layout/PersonLayout.tsx'
import { useLondonTime } from '../../platform/clock.ts'
import { EmergencyWithoutVoice } from '../danger/DangerScreen.tsx'
import { PersonContactName } from './PersonContactName.tsx'

const { calendar } = content

interface RowProps {
  readonly service: Service
  readonly sisters?: readonly Service[] | undefined
  readonly channels: readonly ContactChannel[]
}

interface ChannelProps {
  readonly service: Service
  readonly channel: ContactChannel
}

/** One line that says whether somebody answers now. The icon says the same as the words. */
const NumberState = ({ service, channel: contactChannel }: ChannelProps) => {
  const now = useLondonTime()
  const { channel, hours, isNumberConfirmed } = contactChannel
  const { opening, mark } = channelState(contactChannel, now, calendar)
  const officer = useOfficerHours(service, channel, hours)
  const person = usePersonHours(service, channel, hours)
  const lang = useMarkedLang(officer.lang)
  const notConfirmed = useT()('screens.handOver.notConfirmed').text
  const notConfirmedForPerson = usePersonT()('screens.handOver.notConfirmed')
  const stateIn = (words: HoursWords, known: Hours, doubt: string) =>
    `${isNumberConfirmed ? '' : `${sentence(doubt)}. `}${formatOpeningState(opening, known, now, words)}`
  const forOfficer = stateIn(officer.words, officer.hours, notConfirmed)
  const forPerson =
    person && notConfirmedForPerson !== undefined
      ? stateIn(person.words, person.hours, notConfirmedForPerson)
      : undefined
  const longest = Math.max(forOfficer.length, forPerson?.length ?? 0)
  return (
    <p className="state" data-mark={mark} lang={lang} style={{ '--letters': longest } as CSSProperties}>
      <Icon name={mark} className="picture" />
      <span>
        <ForPerson officer={forOfficer} person={forPerson} />
      </span>
      {!isSilent(channel) && (
        <span className="turned-facts">
          {ringingFacts(service).map(key => (
            <span key={key}>
              {'· '}
              <T k={key} for="person" />{' '}
            </span>
          ))}
        </span>
      )}
    </p>
  )
}

/** A number or a chat's address, and whether somebody answers. Not a link, so that a stray touch cannot follow it. */
const ChannelLine = ({ service, channel }: ChannelProps) => {
  const { label, number, press } = channel
  const { website } = service
  return (
    <>
      {number === undefined ? (
        label && website && <Website label={label} website={website} reader="person" />
      ) : (
        <p className="turned-number">
          {label && channel.channel === 'text' && (
            <small>
              <T k={label} for="person" />{' '}
            </small>
          )}
          <bdi dir="ltr">{number}</bdi> <ThenPress press={press} for="person" />
        </p>
      )}
      <NumberState service={service} channel={channel} />
    </>
  )
}

const NumberRow = ({ service, sisters, channels }: RowProps) => (
  <li className="turned-row">
    <PersonContactName service={service}>
      <SisterNames of={service} sisters={sisters} for="person" />
    </PersonContactName>
    {channels.map(channel => (
      <ChannelLine key={channel.channel} service={service} channel={channel} />
    ))}
  </li>
)

const MARKS: readonly ChannelMark[] = ['answers', 'doubtful', 'shut']

/** Contacts for somebody who cannot hear, speak or be heard: by text and chat, what answers first; and in an emergency. */
const WithoutVoice = ({ services, at }: Pick<Props, 'services' | 'at'>) => {
  const rows = services.flatMap(service => {
    const channels = channelsOf(service, at, calendar).filter(({ channel }) => isSilent(channel))
    const marks = channels.map(channel => MARKS.indexOf(channelState(channel, at, calendar).mark))
    return channels.length > 0 ? { service, channels, place: Math.min(...marks) } : []
  })
  return (
    <>
      <ul>
        {rows
          .toSorted((a, b) => a.place - b.place)
          .map(({ service, channels }) => (
            <NumberRow key={service.id} service={service} channels={channels} />
          ))}
      </ul>
      <div className="turned-why">
        <p>
          <T k="screens.handOver.relay" for="person" />
        </p>
        <EmergencyWithoutVoice reader="person" />
      </div>
    </>
  )
}

interface Props {
  readonly services: readonly Service[]
  readonly offer: SelectableContacts
  /** The minute that decides the order of numbers. Only what is said of their hours follows the clock. */
  readonly at: Moment
}

/** The chosen numbers in large type; four fit on one screen. The screen reveals nothing of the answers. */
export const PersonNumbersScreen = ({ services, offer, at }: Props) => {
  const send = useSend()
  const [isVoiceless, setVoiceless] = useState(false)
  return (
    <PersonLayout
      contentClass="turned-numbers"
      aside={
        <PersonButton
          look="link"
          k={`screens.handOver.${isVoiceless ? 'all' : 'noVoice'}`}
          onPress={() => setVoiceless(!isVoiceless)}
        />
      }
      action={
        // A code can only ring.
        !isVoiceless && (
          <PersonButton
            look="filled"
            k="screens.handOver.take"
            icon="take"
            onPress={() => send({ type: 'carry.ask' })}
          />
        )
      }
    >
      <PersonHeading k="screens.handOver.numbers" />
      {isVoiceless ? (
        <WithoutVoice services={[...offer.first, ...offer.more]} at={at} />
      ) : (
        <ul>
          {services.map(service => {
            const sisters = offer.sisters.get(service)
            const channels = channelsOf(service, at, calendar, sisters).slice(0, 1)
            return <NumberRow key={service.id} service={service} sisters={sisters} channels={channels} />
          })}
        </ul>
      )}
    </PersonLayout>
  )
}
