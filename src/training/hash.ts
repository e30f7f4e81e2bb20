import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
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

/** @param onAsk is told of every address that is opened on this page, by a link, by hand or by the way back. */
export const useOpened = (onAsk: (asked: Asked) => void): void => {
  const told = useRef(onAsk)
  useEffect(() => {
    told.current = onAsk
  })
  useEffect(() => subscribe(() => told.current(readHash(location.hash))), [])
}

/**
 * Writes another address in the place of one, without a new entry in the history. Where another has been opened since, whether or
 * not the page has been told, it writes nothing: what was opened would be lost.
 * @param from the address in whose place it is written.
 * @returns the address that stands for whoever writes: the new one, or `from`.
 */
export const rewrite = (from: string, hash: string): string => {
  if (location.hash !== from) return from
  if (hash !== from) history.replaceState(history.state, '', hash)
  return location.hash
}
