import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear and finish: the answers are gone, the duty to record remains. */
export const FinishedScreen = () => (
  <EndedLayout name="finished" again="screens.buttons.begin-again">
    <p>
      <T k="screens.finished.gone" /> <T k="screens.finished.record" />
    </p>
  </EndedLayout>
)
