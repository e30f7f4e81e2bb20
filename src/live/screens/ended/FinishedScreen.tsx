import { Note } from '../../components/Speech.tsx'
import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear and finish: the answers are gone, the duty to record remains. */
export const FinishedScreen = () => (
  <EndedLayout name="finished" again="screens.buttons.begin-again">
    <T k="screens.finished.gone" as="p" className="text-lg" />
    <Note>
      <T k="screens.finished.record" as="p" className="text-lg" />
    </Note>
  </EndedLayout>
)
