import { content } from 'virtual:content'
import type { Hours, Service } from '../../../../machines/content/content.ts'
import { type Channel, ENGLISH } from '../../../../machines/content/vocabulary.ts'
import { formatHours } from '../../../../machines/hours/format-hours.ts'
import { formatOpeningState, longestOpeningState } from '../../../../machines/hours/format-opening-state.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../../../machines/hours/opening.ts'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { ReservedSpace } from '../../components/ReservedSpace.tsx'
import { useTapGuardOnChange } from '../../context/app.ts'
import { fallbackLang, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { usePersonLocale } from '../../i18n/person-locale.ts'
import { InPersonLanguage, Translation } from '../../i18n/Translation.tsx'
import { useLondonTime } from '../../platform/clock.ts'

const { calendar } = content

/** A shape, not only a colour: full for open, empty for closed, half for unknown. */
const MARK: Readonly<Record<Opening['kind'], string>> = {
  allHours: 'bg-say',
  open: 'bg-say',
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

/** Opening state and hours in the person's language. */
const TranslatedHours = ({ service, channel, at, opening }: Props & { readonly opening: Opening }) => {
  const now = useLondonTime()
  const locale = usePersonLocale()
  const hours = locale?.serviceOf(service.id)?.[channel]?.hours
  if (!locale?.opening || !hours || (hours.words !== undefined && !locale.isTranslated(hours.words))) return
  const lines = hours.weekly && opening.kind !== 'allHours' ? formatHours(hours, at, locale.opening) : []
  const state = formatOpeningState(opening, hours, now, locale.opening)
  return (
    <p>
      <InPersonLanguage text={state} locale={locale} className="text-lg font-semibold" />
      {lines.map(line => (
        <InPersonLanguage key={line} text={line} locale={locale} />
      ))}
    </p>
  )
}

/** The weekly hours. */
const Week = ({ hours, at }: Pick<Props, 'hours' | 'at'>) => {
  const { content, opening: words, t } = useOfficerLocale()
  const lang = useHoursLang(hours)
  return (
    <div>
      <b>{t(content.screens.contact.hours)}</b>{' '}
      {formatHours(hours, at, words).map(line => (
        <span key={line} lang={lang} className="block">
          {line}
        </span>
      ))}
    </div>
  )
}

/** The language of an hours text, where it falls back to English. */
export const useHoursLang = (hours: Hours) => {
  const locale = useOfficerLocale()
  if (hours.words !== undefined) return fallbackLang(locale, hours.words)
  return locale.tree && locale.opening.dates === undefined ? ENGLISH : undefined
}

/** The opening state of a channel now, then its hours. Nothing moves when the minute changes. */
export const OpeningLine = ({ service, channel, hours, at }: Props) => {
  const now = useLondonTime()
  const { screens, opening: words, t } = useOfficerLocale()
  const opening = openingOf(hours, now, calendar)
  const state = formatOpeningState(opening, hours, now, words)
  useTapGuardOnChange(state)
  const isFixed = opening.kind === 'allHours' || !hours.weekly
  const shape = hours.confirmed ? MARK[opening.kind] : MARK.unknown
  return (
    <div className="contents">
      <p className="flex items-center gap-2 text-lg font-bold">
        <span aria-hidden="true" className={`size-3.5 shrink-0 rounded-full border-2 border-line ${shape}`} />
        <span lang={useHoursLang(hours)}>
          {isFixed ? (
            state
          ) : (
            <ReservedSpace longest={longestOpeningState(hours, words)}>{state}</ReservedSpace>
          )}
        </span>
      </p>
      <TranslatedHours service={service} channel={channel} hours={hours} at={at} opening={opening} />
      {hours.weekly && opening.kind !== 'allHours' && <Week hours={hours} at={at} />}
      {!hours.confirmed && (
        <NotConfirmed>
          {t(screens.contact.hoursNotConfirmed)}
          <Translation of={({ screens }) => screens.contact.hoursNotConfirmed} />
        </NotConfirmed>
      )}
    </div>
  )
}
