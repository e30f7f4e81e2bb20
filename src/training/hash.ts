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

/** The address that the page has been told of, or wrote itself. */
let known = location.hash
subscribe(() => {
  known = location.hash
})

/**
 * Writes another address of the same view, without a new entry in the history. Where an address has been opened since of
 * which the page has not heard yet, or another view, it writes nothing: what was opened would be lost.
 */
export const rewrite = (hash: string): void => {
  const isOvertaken = location.hash !== known || readHash(known).view !== readHash(hash).view
  if (isOvertaken || hash === known) return
  history.replaceState(history.state, '', hash)
  known = location.hash
}
