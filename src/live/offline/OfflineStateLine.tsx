import { longestText } from '../../../machines/text/longest-text.ts'
import { ReservedSpace } from '../components/ReservedSpace.tsx'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { useOfflineState } from './offline-state.ts'

/** Says whether the page can be opened without signal. Space is reserved, so that nothing moves once that is known. */
export const OfflineStateLine = () => {
  const state = useOfflineState()
  const {
    screens: { offline },
    t
  } = useOfficerLocale()
  return (
    state !== 'unasked' && (
      <p className="text-base text-soft">
        <ReservedSpace longest={longestText(Object.values(offline))} isAtTop>
          {t(offline[state])}
        </ReservedSpace>
      </p>
    )
  )
}
