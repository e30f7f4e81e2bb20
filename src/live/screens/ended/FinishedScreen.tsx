import { Note } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear and finish: the answers are gone, the duty to record remains. */
export const FinishedScreen = () => {
  const {
    screens: { finished, buttons },
    t
  } = useOfficerLocale()
  return (
    <EndedLayout name="finished" heading={finished.title} again={buttons.beginAgain}>
      <p className="text-lg">{t(finished.gone)}</p>
      <Note>
        <p className="text-lg">{t(finished.record)}</p>
      </Note>
    </EndedLayout>
  )
}
