import { content } from 'virtual:content'
import { type ContactChannel, channelState } from '../../../../machines/contact/channels.ts'
import type { Hours, Service } from '../../../../machines/content/content.ts'
import { formatOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import type { OpeningWords } from '../../../../machines/hours/format-time.ts'
import { sentence } from '../../../../machines/text/sentence.ts'
import { useMarkedLang } from '../../i18n/locale.ts'
import { useOfficerHours, usePersonHours } from '../../i18n/opening.ts'
import { ForPerson } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { useLondonTime } from '../../platform/clock.ts'

const NOT_CONFIRMED = 'screens.handOver.notConfirmed'

interface Props {
  readonly service: Service
  readonly channel: ContactChannel
}

/** Whether somebody answers now, in one line. The mark before it says the same as its words. */
export const NumberState = ({ service, channel: contactChannel }: Props) => {
  const now = useLondonTime()
  const { channel, hours, isNumberConfirmed } = contactChannel
  const { opening, mark } = channelState(contactChannel, now, content.calendar)
  const officer = useOfficerHours(service, channel, hours)
  const person = usePersonHours(service, channel, hours)
  const lang = useMarkedLang(officer.lang)
  const notConfirmed = useT()(NOT_CONFIRMED).text
  const notConfirmedForPerson = usePersonT()(NOT_CONFIRMED)
  const stateIn = (words: OpeningWords, known: Hours, doubt: string) => {
    if (isNumberConfirmed) return formatOpeningState(opening, known, now, words)
    // The state of the number covers its hours too.
    return `${sentence(doubt)}. ${formatOpeningState(opening, { ...known, confirmed: true }, now, words)}`
  }
  return (
    <p className="turned-state" data-mark={mark} lang={lang}>
      <span>
        <ForPerson
          officer={stateIn(officer.words, officer.hours, notConfirmed)}
          person={
            person && notConfirmedForPerson !== undefined
              ? stateIn(person.words, person.hours, notConfirmedForPerson)
              : undefined
          }
        />
      </span>
    </p>
  )
}
