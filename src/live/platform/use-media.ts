import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query such as `(pointer: coarse)` matches; `false` where there is no `matchMedia`. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    [query]
  )
  const read = () => globalThis.matchMedia?.(query).matches ?? false
  return useSyncExternalStore(subscribe, read, read)
}
