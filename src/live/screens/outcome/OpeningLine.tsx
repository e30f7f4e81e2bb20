import { content } from 'virtual:content'
import type { Hours, Service } from '../../../../machines/content/content.ts'
import type { Channel } from '../../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../../machines/hours/format-hours.ts'
import { formatOpeningState, longestOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import type { OpeningWords } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../../machines/hours/opening.ts'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { ReservedSpace } from '../../components/ReservedSpace.tsx'
import { useTapGuardOnChange } from '../../context/app.ts'
import { useMarkedLang } from '../../i18n/locale.ts'
import { useOfficerHours, usePersonHours } from '../../i18n/opening.ts'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { useLondonTime } from '../../platform/clock.ts'

const { calendar } = content

/** A shape, not only a colour: full for open, empty for closed, half for unknown. */
const MARK: Readonly<Record<Opening['kind'], string>> = {
  allHours: 'bg-open',
  open: 'bg-open',
  closed: '',
  unknown: 'bg-linear-to-r from-line from-50% to-transparent to-50%'
}

interface Props {
  readonly service: Service
  readonly channel: Channel
  readonly hours: Hours
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

interface HoursProps extends Props {
  readonly opening: Opening
}

const weekOf = ({ hours, at, opening }: HoursProps, words: OpeningWords) =>
  hours.weekly && opening.kind !== 'allHours' ? formatHours(hours, at, words) : []

interface StateProps {
  readonly opening: Opening
  readonly hours: Hours
  readonly words: OpeningWords
  readonly now: Moment
}

/** The opening state, in the space of the longest that the line can have. */
const State = ({ opening, hours, words, now }: StateProps) => {
  const state = formatOpeningState(opening, hours, now, words)
  if (opening.kind === 'allHours' || !hours.weekly) return state
  return <ReservedSpace longest={longestOpeningState(hours, words)}>{state}</ReservedSpace>
}

/** Opening state and hours in the person's language. */
const PersonHours = (props: HoursProps) => {
  const now = useLondonTime()
  const known = usePersonHours(props.service, props.channel, props.hours)
  return (
    known && (
      <p>
        <InPersonLanguage className="text-lg font-semibold">
          <State opening={props.opening} {...known} now={now} />
        </InPersonLanguage>
        {weekOf(props, known.words).map(line => (
          <InPersonLanguage key={line}>{line}</InPersonLanguage>
        ))}
      </p>
    )
  )
}

/** The weekly hours. */
const Week = (props: HoursProps) => {
  const { words, lang } = useOfficerHours(props.service, props.channel, props.hours)
  const marked = useMarkedLang(lang)
  return (
    <div>
      <b>
        <T k="screens.contact.hours" />
      </b>{' '}
      {weekOf(props, words).map(line => (
        <span key={line} lang={marked} className="block">
          {line}
        </span>
      ))}
    </div>
  )
}

/** The opening state of a channel now, then its hours. Nothing moves when the minute changes. */
export const OpeningLine = (props: Props) => {
  const now = useLondonTime()
  const { service, channel } = props
  const { hours, words, lang } = useOfficerHours(service, channel, props.hours)
  const marked = useMarkedLang(lang)
  const opening = openingOf(hours, now, calendar)
  const state = formatOpeningState(opening, hours, now, words)
  useTapGuardOnChange(state)
  const shape = hours.confirmed ? MARK[opening.kind] : MARK.unknown
  return (
    <div className="contents">
      <p className="flex items-center gap-2 text-lg font-bold">
        <span aria-hidden="true" className={`size-3.5 shrink-0 rounded-full border-2 border-ctl ${shape}`} />
        <span lang={marked}>
          <State opening={opening} hours={hours} words={words} now={now} />
        </span>
      </p>
      <PersonHours {...props} opening={opening} />
      {hours.weekly && opening.kind !== 'allHours' && <Week {...props} opening={opening} />}
      {!hours.confirmed && (
        <NotConfirmed>
          <T k="screens.contact.hours-not-confirmed" for="both" />
        </NotConfirmed>
      )}
    </div>
  )
}
