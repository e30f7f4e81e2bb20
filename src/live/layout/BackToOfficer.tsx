import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTapGuard } from '../context/app.ts'
import { useSend } from '../context/encounter.ts'
import { T } from '../i18n/T.tsx'
import { LONG_PRESS_MS } from './long-press.ts'

/** A press elsewhere cancels the first of two taps. */
const useUntilPressedElsewhere = (isOn: boolean, end: () => void) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOn) return
    const pressed = ({ target }: Event) => {
      if (!button.current?.contains(target as Node)) end()
    }
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  })
  return button
}

/** Stands for no press. */
const NOT_DOWN = Number.POSITIVE_INFINITY

const isOver = ({ currentTarget, clientX, clientY }: PointerEvent) =>
  currentTarget.contains(document.elementFromPoint(clientX, clientY))

/**
 * The only way back, in both languages. A stray touch does nothing: it needs a long press that ends where it began, or
 * two taps for those who cannot hold. A key or a switch works at once, as the focus was moved there on purpose.
 */
export const BackToOfficer = () => {
  const send = useSend()
  const guardTaps = useTapGuard()
  const [isHalfDone, setHalfDone] = useState(false)
  const downAt = useRef(NOT_DOWN)
  const button = useUntilPressedElsewhere(isHalfDone, () => setHalfDone(false))
  const back = () => send({ type: 'phone.return' })
  const letGo = () => {
    downAt.current = NOT_DOWN
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="back-to-officer"
        aria-describedby="hold"
        onContextMenu={event => event.preventDefault()}
        onPointerDown={event => {
          downAt.current = event.timeStamp
        }}
        onPointerUp={event => {
          if (event.timeStamp - downAt.current >= LONG_PRESS_MS && isOver(event)) back()
          letGo()
        }}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onClick={({ detail }) => {
          if (detail === 0 || isHalfDone) return back()
          guardTaps()
          setHalfDone(true)
        }}
      >
        <span className="font-medium">
          <T k="screens.shown.back" for="both" personClassName="sr-only" />
        </span>
        <span id="hold" className="text-state font-normal">
          {/* The officer presses it. The person's words are for a screen reader. */}
          <T
            k={isHalfDone ? 'screens.shown.again' : 'screens.shown.hold'}
            for="both"
            personClassName="sr-only"
          />
        </span>
      </button>
      <p role="status" className="sr-only">
        {isHalfDone && <T k="screens.shown.again" for="both" />}
      </p>
    </>
  )
}
