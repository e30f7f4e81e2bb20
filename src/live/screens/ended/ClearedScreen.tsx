import { content } from 'virtual:content'
import { formatTimeLimits } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear: neutral, so that it reveals nothing of what was there. */
export const ClearedScreen = () => {
  const { dates } = useLocale()
  return (
    <EndedLayout name="cleared" again="screens.buttons.begin-again">
      <T k="screens.cleared.gone" as="p" className="text-lg" />
      <T k="screens.cleared.by-itself" as="p" values={formatTimeLimits(content.times, dates)} />
    </EndedLayout>
  )
}
