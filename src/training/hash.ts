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

/** Replaces the hash without a new step of Back. The browser writes each hash to its history all the same. */
export const replaceHash = (hash: string): void => {
  if (hash !== location.hash) history.replaceState(history.state, '', hash)
}
