import { content } from 'virtual:content'
import { version } from 'virtual:version'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { isOld } from '../../../machines/outcome/stale.ts'
import { formatUnitCount } from '../../../machines/text/format.ts'
import { type Locale, useLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { useLondonTime } from '../platform/clock.ts'

/** Warns if the content is old: this phone may have missed corrections. */
export const OutdatedContentNotice = () => {
  const { day } = useLondonTime()
  const { dates } = useLocale()
  const { calendar, times } = content
  return (
    isOld(calendar.builtOn, times.contentLasts, day) && (
      <T
        k="screens.version.old"
        as="p"
        className="text-meta font-medium text-doubt"
        values={{ days: formatUnitCount(times.contentLasts, 'day', dates) }}
      />
    )
  )
}

/** Formatted dates by language. A cached date can be shown again after a fault, even if formatting fails then. */
const formattedDates = new Map<string, string>()

const versionDate = ({ language: { tag }, dates }: Locale): string => {
  const day = formattedDates.get(tag) ?? formatFullDate(content.calendar.builtOn, dates)
  formattedDates.set(tag, day)
  return day
}

/** The version, and the date of its content. */
export const VersionLine = () => (
  <T
    k="screens.version.says"
    as="p"
    className="text-meta text-soft"
    values={{ version, date: versionDate(useLocale()) }}
  />
)
