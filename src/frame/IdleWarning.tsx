import { useEffect, useState } from 'react'
import { countSaid } from '../../machines/count-said.ts'
import { useApp } from '../app.ts'
import { useWords } from '../language/words.ts'
import { Panel } from '../panel/Panel.tsx'
import { Button } from '../ui/Button.tsx'
import { HEADING_ID } from './Heading.tsx'

const SECOND_MS = 1_000
/** Said aloud once, when so many seconds are left. */
const SOON = 20

const useSecondsLeft = (until: number): number => {
  const { timeLeft } = useApp()
  const left = () => Math.max(0, Math.ceil(timeLeft(until) / SECOND_MS))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left), SECOND_MS)
    return () => clearInterval(timer)
  })
  return seconds
}

/** When the panel is gone, gives the focus back to where it was, or to the heading of a new screen. */
const useFocusGivenBack = () => {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const target = before?.isConnected ? before : document.getElementById(HEADING_ID)
      if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    },
    [before]
  )
}

/** Asks whether anyone is there, and counts down. */
export const IdleWarning = ({ until }: { readonly until: number }) => {
  const { keepGoing, guardTaps } = useApp()
  const seconds = useSecondsLeft(until)
  const { content, dates } = useWords()
  const { idle, buttons } = content.screens
  const { mark } = useWords()
  const said = (count: number) => ({ seconds: countSaid(count, 'second', dates) })
  useEffect(guardTaps, [guardTaps])
  useFocusGivenBack()
  return (
    <Panel title={mark(idle.title)} says={mark(idle.says)} onClose={keepGoing} interrupts>
      {close => (
        <>
          <p aria-hidden="true" className="text-2xl font-bold tabular-nums">
            {mark(idle.left, said(seconds))}
          </p>
          <p role="alert" className="sr-only">
            {seconds <= SOON && mark(idle.soon, said(SOON))}
          </p>
          <Button look="main" onPress={close}>
            {mark(buttons.keepGoing)}
          </Button>
        </>
      )}
    </Panel>
  )
}
