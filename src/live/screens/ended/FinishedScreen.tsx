import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** The screen after Clear and finish. The answers are gone, and it reminds of the duty to record. */
export const FinishedScreen = () => (
  <EndedLayout name="finished" again="screens.buttons.beginAgain">
    <p>
      <T k="screens.finished.gone" /> <T k="screens.finished.record" />
    </p>
  </EndedLayout>
)
