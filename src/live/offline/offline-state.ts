import { useSyncExternalStore } from 'react'

/** Whether this page can be opened without signal; `unasked` on the phone of training, which keeps nothing itself. */
export type OfflineState = 'checking' | 'ready' | 'notReady' | 'unavailable' | 'inFile' | 'unasked'

let signal: OfflineState = 'checking'
const listeners = new Set<() => void>()

/** Says it anew. */
export const setOfflineState = (now: OfflineState): void => {
  signal = now
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

const known = () => signal

/** @returns what is known of it, kept up to date. */
export const useOfflineState = (): OfflineState => useSyncExternalStore(subscribe, known, known)
