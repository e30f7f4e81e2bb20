import { useSyncExternalStore } from 'react'
import { isPageLoaded } from './page-loading.ts'

const subscribe = (changed: () => void) => {
  document.addEventListener('DOMContentLoaded', changed)
  return () => document.removeEventListener('DOMContentLoaded', changed)
}

/** Whether the whole page has loaded, dictionaries included. */
export const usePageLoaded = (): boolean => useSyncExternalStore(subscribe, isPageLoaded, () => false)
