import { content } from 'virtual:content'
import { version } from 'virtual:version'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { isOld } from '../../../machines/outcome/stale.ts'
import { formatUnitCount } from '../../../machines/text/format.ts'
import { useLocale } from '../i18n/locale.ts'
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

/** The version, and the date of its content. */
export const VersionLine = () => (
  <T
    k="screens.version.says"
    as="p"
    className="text-meta text-soft"
    values={{ version, date: formatFullDate(content.calendar.builtOn, useLocale().dates) }}
  />
)
