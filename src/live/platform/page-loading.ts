import { useSyncExternalStore } from 'react'
import { arrived } from './arrived.ts'

/** Told on the window once the script has run that stands behind the page's data, before its other languages. */
export const ARRIVED = 'arrived'

const subscribe = (changed: () => void) => {
  addEventListener(ARRIVED, changed)
  document.addEventListener('DOMContentLoaded', changed)
  return () => {
    removeEventListener(ARRIVED, changed)
    document.removeEventListener('DOMContentLoaded', changed)
  }
}

const isWhole = () => document.readyState !== 'loading'

/** Does something once all of the page has arrived: at once, if it has. */
export const onceWhole = (then: () => void): void => {
  if (isWhole()) then()
  else document.addEventListener('DOMContentLoaded', then)
}

/** Whether all of the page has arrived. Other languages stand at its end. */
export const useWholePage = (): boolean => useSyncExternalStore(subscribe, isWhole, () => false)

const isThere = () => isWhole() || arrived() === true

/** Whether all but the other languages has arrived, or nothing more will come. */
export const useArrived = (): boolean => useSyncExternalStore(subscribe, isThere, () => false)
