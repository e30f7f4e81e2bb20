import { useSyncExternalStore } from 'react'

/** Whether this page can be opened without signal; `unasked` on the phone of training, which keeps nothing itself. */
export type Signal = 'checking' | 'ready' | 'notReady' | 'unavailable' | 'inFile' | 'unasked'

let signal: Signal = 'checking'
const listeners = new Set<() => void>()

/** Says it anew. */
export const tellSignal = (now: Signal): void => {
  signal = now
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

const known = () => signal

/** @returns what is known of it, kept up to date. */
export const useSignal = (): Signal => useSyncExternalStore(subscribe, known, known)
