import { isOld } from '../../../machines/outcome/stale.ts'
import { formatUnitCount } from '../../../machines/text/format-unit-count.ts'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { useLondonTime } from '../platform/clock.ts'

/** Warns that the content is old, as this phone may have missed corrections. */
export const OutdatedContentNotice = () => {
  const { day } = useLondonTime()
  const { content, dates } = useOfficerLocale()
  const { calendar, times, screens } = content
  const { t } = useOfficerLocale()
  return (
    isOld(calendar.builtOn, times.contentLasts, day) && (
      <p className="rounded-xl border-2 border-line p-4 font-semibold">
        {t(screens.version.old, { days: formatUnitCount(times.contentLasts, 'day', dates) })}
      </p>
    )
  )
}
