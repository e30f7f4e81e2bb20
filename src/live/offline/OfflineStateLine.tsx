import { longestText } from '../../../machines/text/format.ts'
import { ReservedSpace } from '../components/ReservedSpace.tsx'
import { T } from '../i18n/T.tsx'
import { useT } from '../i18n/use-t.ts'
import { useOfflineState } from './offline-state.ts'

const STATES = ['checking', 'ready', 'newer', 'notReady', 'unavailable', 'inFile'] as const

/** Says whether the page can be opened offline. It reserves space, so that nothing moves when the state changes. */
export const OfflineStateLine = () => {
  const state = useOfflineState()
  const t = useT()
  return (
    state !== 'unasked' && (
      <p className="text-meta text-soft">
        <ReservedSpace longest={longestText(STATES.map(name => t(`screens.offline.${name}`).text))}>
          <T k={`screens.offline.${state}`} />
        </ReservedSpace>
      </p>
    )
  )
}
