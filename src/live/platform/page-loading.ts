import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  document.addEventListener('DOMContentLoaded', changed)
  return () => document.removeEventListener('DOMContentLoaded', changed)
}

const isPageLoaded = () => document.readyState !== 'loading'

/** Calls back once the whole page has loaded: at once if it already has. */
export const whenPageLoaded = (then: () => void): void => {
  if (isPageLoaded()) then()
  else document.addEventListener('DOMContentLoaded', then)
}

/** Whether the whole page has loaded, dictionaries included. */
export const usePageLoaded = (): boolean => useSyncExternalStore(subscribe, isPageLoaded, () => false)
