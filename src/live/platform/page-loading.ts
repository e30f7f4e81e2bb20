import { useSyncExternalStore } from 'react'
import { deferredLoaded } from './deferred-loaded.ts'

/** Dispatched on the window once the deferred script has run. */
export const DEFERRED_LOADED = 'deferred'

const subscribe = (changed: () => void) => {
  addEventListener(DEFERRED_LOADED, changed)
  document.addEventListener('DOMContentLoaded', changed)
  return () => {
    removeEventListener(DEFERRED_LOADED, changed)
    document.removeEventListener('DOMContentLoaded', changed)
  }
}

const isPageLoaded = () => document.readyState !== 'loading'

/** Calls back once the whole page has loaded: at once if it has. */
export const whenPageLoaded = (then: () => void): void => {
  if (isPageLoaded()) then()
  else document.addEventListener('DOMContentLoaded', then)
}

/** Whether the whole page has loaded, dictionaries included. */
export const usePageLoaded = (): boolean => useSyncExternalStore(subscribe, isPageLoaded, () => false)

const isDeferredLoaded = () => isPageLoaded() || deferredLoaded() === true

/** Whether all but the dictionaries has loaded, or loading has ended early. */
export const useDeferredLoaded = (): boolean => useSyncExternalStore(subscribe, isDeferredLoaded, () => false)
