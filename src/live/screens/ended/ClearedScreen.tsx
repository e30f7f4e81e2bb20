import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** After Clear: neutral, so that it reveals nothing of what was there. */
export const ClearedScreen = () => (
  <EndedLayout name="cleared" again="screens.buttons.begin-again">
    <T k="screens.cleared.gone" as="p" />
  </EndedLayout>
)
