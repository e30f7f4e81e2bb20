import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  document.addEventListener('DOMContentLoaded', changed)
  return () => document.removeEventListener('DOMContentLoaded', changed)
}

/** Whether all of the page has arrived. What the first screens do without stands at its end. */
export const useWholePage = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => document.readyState !== 'loading',
    () => false
  )
