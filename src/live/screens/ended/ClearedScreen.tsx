import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** The screen after Clear. It is neutral, so that it reveals nothing of the conversation. */
export const ClearedScreen = () => (
  <EndedLayout name="cleared" again="screens.buttons.beginAgain">
    <T k="screens.cleared.gone" as="p" />
  </EndedLayout>
)
