import { formatTimeLimits } from '../../i18n/format.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear: neutral, so that it reveals nothing of what was there. */
export const ClearedScreen = () => {
  const words = useOfficerLocale()
  const { t } = words
  const { cleared, buttons } = words.content.screens
  return (
    <EndedLayout name="cleared" heading={cleared.title} again={buttons.beginAgain}>
      <p className="text-lg">{t(cleared.gone)}</p>
      <p>{t(cleared.byItself, formatTimeLimits(words))}</p>
    </EndedLayout>
  )
}
