import { useSyncExternalStore } from 'react'

/** Whether the page can be opened offline; `unasked` on the training phone, which has no worker of its own. */
export type OfflineState = 'checking' | 'ready' | 'newer' | 'notReady' | 'unavailable' | 'inFile' | 'unasked'

let state: OfflineState = 'checking'
const listeners = new Set<() => void>()

export const setOfflineState = (next: OfflineState): void => {
  state = next
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

const getState = () => state

export const useOfflineState = (): OfflineState => useSyncExternalStore(subscribe, getState, getState)
