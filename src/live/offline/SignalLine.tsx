import { longestOf } from '../../../machines/longest.ts'
import { useWords } from '../language/words.ts'
import { Roomy } from '../ui/Roomy.tsx'
import { useSignal } from './signal.ts'

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
