import { content } from 'virtual:content'
import type { ClearedBy } from '../../../../machines/session/session.machine.ts'
import { formatTimeLimits } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** The screen after Clear, or after the page cleared itself. It is neutral, so that it reveals nothing of the conversation. */
export const ClearedScreen = ({ by }: { readonly by: ClearedBy | undefined }) => {
  const { dates } = useLocale()
  return (
    <EndedLayout name="cleared" again="screens.buttons.beginAgain">
      {by && <T k={`screens.cleared.${by}`} as="p" values={formatTimeLimits(content.times, dates)} />}
      <T k="screens.cleared.gone" as="p" />
    </EndedLayout>
  )
}
