import { type PointerEvent, useEffect, useId, useRef, useState } from 'react'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { useTapGuard } from '../context/app.ts'
import { usePersonLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { LONG_PRESS_MS, SECOND_TAP_MS } from '../platform/tap-guard.ts'

/** Calls `end` on a press elsewhere, or when no second tap follows in time. @returns a ref for the button. */
const useFirstTap = (isOn: boolean, end: () => void) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOn) return
    const pressed = ({ target }: Event) => {
      if (!button.current?.contains(target as Node)) end()
    }
    document.addEventListener('pointerdown', pressed)
    const timer = setTimeout(end, SECOND_TAP_MS)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerdown', pressed)
    }
  })
  return button
}

const isOver = ({ currentTarget, clientX, clientY }: PointerEvent) =>
  currentTarget.contains(document.elementFromPoint(clientX, clientY))

interface Props {
  readonly k: TextKey
  readonly look: 'held-back' | 'held-clear'
  readonly onPress: () => void
}

/**
 * A button for the officer on a phone that faces the person. A stray touch does nothing: the button needs a
 * long press that ends on it, or two taps from people who cannot hold it. A key or a switch device works at
 * once, because the focus was moved there on purpose. The officer's words are small, below the person's.
 */
export const HeldButton = ({ k, look, onPress }: Props) => {
  const guardTaps = useTapGuard()
  const [words, hint] = [useId(), useId()]
  const [isHalfDone, setHalfDone] = useState(false)
  const hasTheirWord = usePersonLocale() !== undefined
  const isHintHidden = !isHalfDone && (look === 'held-clear' || hasTheirWord)
  const downAt = useRef(Number.POSITIVE_INFINITY)
  const button = useFirstTap(isHalfDone, () => setHalfDone(false))
  const letGo = () => {
    downAt.current = Number.POSITIVE_INFINITY
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`held ${look} ${isHalfDone ? 'held-half' : ''}`}
        aria-labelledby={look === 'held-clear' ? words : undefined}
        aria-describedby={hint}
        onContextMenu={event => event.preventDefault()}
        onPointerDown={event => {
          downAt.current = event.timeStamp
        }}
        onPointerUp={event => {
          if (event.timeStamp - downAt.current >= LONG_PRESS_MS && isOver(event)) onPress()
          letGo()
        }}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onClick={click => {
          click.preventDefault()
          if (click.detail === 0 || isHalfDone) return onPress()
          guardTaps()
          setHalfDone(true)
        }}
      >
        <span id={words} className="held-words">
          <T k={k} for="both" />
        </span>
        <span id={hint} className={isHintHidden ? 'sr-only' : 'text-state'}>
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
