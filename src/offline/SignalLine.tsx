import { content } from 'virtual:content'
import { Roomy } from '../ui/Roomy.tsx'
import { useSignal } from './signal.ts'

const { offline } = content.screens
const longest = Object.values(offline).reduce((a, b) => (b.length > a.length ? b : a))

/** Whether this page can be opened without signal. It is said once it is sure, and moves nothing when it is said. */
export const SignalLine = () => {
  const signal = useSignal()
  return (
    signal !== 'unasked' && (
      <p className="text-base text-soft">
        <Roomy longest={longest} isAtTop>
          {offline[signal]}
        </Roomy>
      </p>
    )
  )
}
