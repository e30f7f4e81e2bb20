import { useSyncExternalStore } from 'react'

/** Whether the page can be opened without signal; `unasked` on the training phone, which keeps nothing itself. */
export type OfflineState = 'checking' | 'ready' | 'notReady' | 'unavailable' | 'inFile' | 'unasked'

let signal: OfflineState = 'checking'
const listeners = new Set<() => void>()

export const setOfflineState = (now: OfflineState): void => {
  signal = now
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

const known = () => signal

export const useOfflineState = (): OfflineState => useSyncExternalStore(subscribe, known, known)
