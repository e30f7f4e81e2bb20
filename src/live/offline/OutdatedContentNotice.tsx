import { content } from 'virtual:content'
import { isOld } from '../../../machines/outcome/stale.ts'
import { formatUnitCount } from '../../../machines/text/format-unit-count.ts'
import { useLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { useLondonTime } from '../platform/clock.ts'

/** Warns that the content is old, as this phone may have missed corrections. */
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
