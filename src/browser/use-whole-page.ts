import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  document.addEventListener('DOMContentLoaded', changed)
  return () => document.removeEventListener('DOMContentLoaded', changed)
}

const isWhole = () => document.readyState !== 'loading'

/** Does something once all of the page has arrived: at once, if it has. */
export const onceWhole = (then: () => void): void => {
  if (isWhole()) then()
  else document.addEventListener('DOMContentLoaded', then)
}

/** Whether all of the page has arrived. What the first screens do without stands at its end. */
export const useWholePage = (): boolean => useSyncExternalStore(subscribe, isWhole, () => false)
