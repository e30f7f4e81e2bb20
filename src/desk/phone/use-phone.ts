import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import type { FromPhone, PhoneSettings, PhoneState, ToPhone } from './messages.ts'

/** The phone in its frame: its state, and ways to control it. */
export interface PhoneConnection {
  readonly frame: RefObject<HTMLIFrameElement | null>
  /** `undefined` until the phone has loaded. */
  readonly state: PhoneState | undefined
  readonly open: (events: readonly EncounterEvent[], personLanguage?: string | undefined) => void
  readonly set: (setting: PhoneSettings) => void
  readonly setClock: (at: Moment | undefined) => void
}

/**
 * Exchanges messages with the phone in its frame.
 * @param onReady called once, when the phone has loaded.
 */
export const usePhone = (
  onReady: (phone: Pick<PhoneConnection, 'open' | 'set'>) => void
): PhoneConnection => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<PhoneState>()
  const send = useCallback(
    (message: ToPhone) => frame.current?.contentWindow?.postMessage(message, location.origin),
    []
  )
  const open = useCallback(
    (events: readonly EncounterEvent[], personLanguage?: string | undefined) =>
      send({ type: 'open', events, personLanguage }),
    [send]
  )
  const set = useCallback((setting: PhoneSettings) => send({ type: 'setting', ...setting }), [send])
  const setClock = useCallback((at: Moment | undefined) => send({ type: 'clock', at }), [send])
  const latestOnReady = useRef(onReady)
  useEffect(() => {
    latestOnReady.current = onReady
  })
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent<FromPhone>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data.type === 'ready') latestOnReady.current({ open, set })
      if (data.type === 'now') setState(data)
    }
    const touch = () => send({ type: 'touch' })
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('message', onMessage, { signal })
    for (const touched of ['pointerdown', 'keydown', 'scroll'])
      window.addEventListener(touched, touch, { capture: true, signal })
    return () => listening.abort()
  }, [open, set, send])
  return { frame, state, open, set, setClock }
}
