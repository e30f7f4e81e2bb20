import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'

/** The hash of a training page: a view, and its parameters. */
export interface HashAddress {
  readonly view: string
  readonly parameters: URLSearchParams
}

/** @param hash such as `#walk?safety=yes`. */
export const parseHash = (hash: string): HashAddress => {
  const [view = '', query = ''] = hash.replace(/^#/, '').split('?')
  return { view, parameters: new URLSearchParams(query) }
}

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The current hash. Browsers send a hash to no server. */
export const useHash = (): HashAddress => {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => parseHash(hash), [hash])
}

/** Calls back on every navigation within the page: links, typed addresses, Back and Forward. */
export const useHashChange = (onChange: (address: HashAddress) => void): void => {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => subscribe(() => latest.current(parseHash(location.hash))), [])
}

/**
 * Replaces the hash without a history entry. Does nothing if the page has navigated meanwhile, even if `hashchange` is still to come.
 * @param from the hash to replace.
 * @returns the hash that the caller should pass next time.
 */
export const replaceHash = (from: string, hash: string): string => {
  if (location.hash !== from) return from
  if (hash !== from) history.replaceState(history.state, '', hash)
  return location.hash
}
