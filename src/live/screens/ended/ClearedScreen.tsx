import { formatTimeLimits } from '../../i18n/format.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear: neutral, so that it reveals nothing of what was there. */
export const ClearedScreen = () => {
  const locale = useOfficerLocale()
  const { t } = locale
  const { cleared, buttons } = locale.content.screens
  return (
    <EndedLayout name="cleared" heading={cleared.title} again={buttons.beginAgain}>
      <p className="text-lg">{t(cleared.gone)}</p>
      <p>{t(cleared.byItself, formatTimeLimits(locale))}</p>
    </EndedLayout>
  )
}
