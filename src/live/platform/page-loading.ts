import { useSyncExternalStore } from 'react'
import { deferredLoaded } from './deferred-loaded.ts'

/** Told on the window once the script has run that stands behind the page's data, before its other languages. */
export const DEFERRED_LOADED = 'arrived'

const subscribe = (changed: () => void) => {
  addEventListener(DEFERRED_LOADED, changed)
  document.addEventListener('DOMContentLoaded', changed)
  return () => {
    removeEventListener(DEFERRED_LOADED, changed)
    document.removeEventListener('DOMContentLoaded', changed)
  }
}

const isWhole = () => document.readyState !== 'loading'

/** Does something once all of the page has arrived: at once, if it has. */
export const whenPageLoaded = (then: () => void): void => {
  if (isWhole()) then()
  else document.addEventListener('DOMContentLoaded', then)
}

/** Whether all of the page has arrived. Other languages stand at its end. */
export const usePageLoaded = (): boolean => useSyncExternalStore(subscribe, isWhole, () => false)

const isThere = () => isWhole() || deferredLoaded() === true

/** Whether all but the other languages has arrived, or nothing more will come. */
export const useDeferredLoaded = (): boolean => useSyncExternalStore(subscribe, isThere, () => false)
