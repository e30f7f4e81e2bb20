import { useMemo, useSyncExternalStore } from 'react'
import { type Asked, readHash } from './address.ts'

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** @returns what the address asks for, kept up to date. It never leaves the browser: a hash is sent to no server. */
export const useAsked = (): Asked => {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => readHash(hash), [hash])
}

/** Writes another address without a new entry in the history. */
export const rewrite = (hash: string): void => {
  if (location.hash !== hash) history.replaceState(history.state, '', hash)
}
