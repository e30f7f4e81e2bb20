import { longestOf } from '../../../machines/longest.ts'
import { Roomy } from '../components/ReservedSpace.tsx'
import { useWords } from '../i18n/officer-locale.ts'
import { useSignal } from './offline-state.ts'

/** Whether this page can be opened without signal. It is said once it is sure, and moves nothing when it is said. */
export const SignalLine = () => {
  const signal = useSignal()
  const {
    screens: { offline },
    mark
  } = useWords()
  return (
    signal !== 'unasked' && (
      <p className="text-base text-soft">
        <Roomy longest={longestOf(Object.values(offline))} isAtTop>
          {mark(offline[signal])}
        </Roomy>
      </p>
    )
  )
}
