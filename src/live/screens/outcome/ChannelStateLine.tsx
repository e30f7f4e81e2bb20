import { content } from 'virtual:content'
import { useState } from 'react'
import { type ContactChannel, channelState } from '../../../../machines/contact/channels.ts'
import type { Contact } from '../../../../machines/contact/contact.ts'
import { formatOpeningState, longestOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { ReservedSpace } from '../../components/ReservedSpace.tsx'
import { useTapGuardOnChange } from '../../context/app.ts'
import { useMarkedLang } from '../../i18n/locale.ts'
import { useOfficerHours } from '../../i18n/opening.ts'
import { T } from '../../i18n/T.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useLondonTime } from '../../platform/clock.ts'

const { calendar } = content

interface Props {
  readonly contact: Pick<Contact, 'id'>
  readonly channel: ContactChannel
  /** The minute for which the list is sorted. */
  readonly at: Moment
  /** Whether to name the channel, if the row does not show its number by itself. */
  readonly isNamed?: boolean
}

/**
 * Says whether a channel answers now. It reserves space for the longest text that this may change
 * to, so that nothing else moves.
 */
export const ChannelStateLine = ({ contact, channel, at, isNamed = false }: Props) => {
  const now = useLondonTime()
  // "Not confirmed" beside the number is said of its hours too: with "Probably" the state would take two lines.
  const shown = channel.isNumberConfirmed ? channel.hours : { ...channel.hours, confirmed: true }
  const { hours, words, lang } = useOfficerHours(contact, channel.channel, shown)
  const marked = useMarkedLang(lang)
  const t = useT()
  // Kept from when the row appeared, even if the list is sorted again, so that the reserved space never shrinks.
  const [from] = useState(at)
  const { opening, mark } = channelState(channel, now, calendar)
  const state = formatOpeningState(opening, hours, now, words)
  const longest = longestOpeningState(hours, words, from, calendar)
  const notConfirmed = channel.isNumberConfirmed ? '' : ` · ${t('screens.handOver.notConfirmed').text}`
  const named =
    isNamed && channel.label ? `${t(channel.label).text} ${channel.number ? `${channel.number} · ` : ''}` : ''
  useTapGuardOnChange(state)
  return (
    <p data-mark={mark} className="state">
      <span>
        <ReservedSpace longest={`${named}${longest}${notConfirmed}`}>
          {isNamed && channel.label && (
            <>
              <T k={channel.label} />{' '}
              {channel.number && (
                <>
                  <bdi dir="ltr" className="tabular-nums">
                    {channel.number}
                  </bdi>{' '}
                  ·{' '}
                </>
              )}
            </>
          )}
          <span lang={marked}>{state}</span>
          {!channel.isNumberConfirmed && (
            <>
              {' · '}
              <T k="screens.handOver.notConfirmed" />
            </>
          )}
        </ReservedSpace>
      </span>
    </p>
  )
}
