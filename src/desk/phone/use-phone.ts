import { type RefObject, useEffect, useRef, useState } from 'react'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import type { FromPhone, PhoneSettings, PhoneState, ToPhone } from './messages.ts'

/** Ways to control the phone in a frame. */
const controlsOf = (frame: RefObject<HTMLIFrameElement | null>) => {
  const send = (message: ToPhone) => frame.current?.contentWindow?.postMessage(message, location.origin)
  return {
    open: (events: readonly EncounterEvent[], personLanguage?: string | undefined) =>
      send({ type: 'open', events, personLanguage }),
    set: (setting: PhoneSettings) => send({ type: 'setting', ...setting }),
    setClock: (at: Moment | undefined) => send({ type: 'clock', at }),
    touch: () => send({ type: 'touch' })
  }
}

/**
 * Exchanges messages with the phone in its frame.
 * @param onReady called once, when the phone has loaded.
 * @returns its frame, ways to control it, and its state: `undefined` until it has loaded.
 */
export const usePhone = (onReady: (phone: ReturnType<typeof controlsOf>) => void) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<PhoneState>()
  const [controls] = useState(() => controlsOf(frame))
  const latestOnReady = useRef(onReady)
  useEffect(() => {
    latestOnReady.current = onReady
  })
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent<FromPhone>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data.type === 'ready') latestOnReady.current(controls)
      if (data.type === 'now') setState(data)
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('message', onMessage, { signal })
    for (const touched of ['pointerdown', 'keydown', 'scroll'])
      window.addEventListener(touched, controls.touch, { capture: true, signal })
    return () => listening.abort()
  }, [controls])
  return { frame, state, ...controls }
}
