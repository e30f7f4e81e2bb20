import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import type { FromPhone, PhoneState, Setting, ToPhone } from '../phone/messages.ts'

/** The phone of training, and what it shows now. */
export interface PhoneLine {
  readonly frame: RefObject<HTMLIFrameElement | null>
  /** `undefined` until it has come up. */
  readonly state: PhoneState | undefined
  readonly open: (events: readonly EncounterEvent[], theirLanguage?: string) => void
  readonly set: (setting: Setting) => void
  readonly setClock: (at: Moment | undefined) => void
}

/**
 * Speaks with the phone in its frame.
 * @param onReady is called once, when the phone has come up.
 */
export const usePhone = (onReady: (line: Pick<PhoneLine, 'open' | 'set'>) => void): PhoneLine => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<PhoneState>()
  const send = useCallback(
    (message: ToPhone) => frame.current?.contentWindow?.postMessage(message, location.origin),
    []
  )
  const open = useCallback(
    (events: readonly EncounterEvent[], theirLanguage?: string) =>
      send({ type: 'open', events, theirLanguage }),
    [send]
  )
  const set = useCallback((setting: Setting) => send({ type: 'setting', ...setting }), [send])
  const setClock = useCallback((at: Moment | undefined) => send({ type: 'clock', at }), [send])
  const whenReady = useRef(onReady)
  useEffect(() => {
    whenReady.current = onReady
  })
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<FromPhone>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data.type === 'ready') whenReady.current({ open, set })
      else setState(data)
    }
    const touch = () => send({ type: 'touch' })
    window.addEventListener('message', hear)
    for (const touched of ['pointerdown', 'keydown', 'scroll']) window.addEventListener(touched, touch, true)
    return () => {
      window.removeEventListener('message', hear)
      for (const touched of ['pointerdown', 'keydown', 'scroll'])
        window.removeEventListener(touched, touch, true)
    }
  }, [open, set, send])
  return { frame, state, open, set, setClock }
}
