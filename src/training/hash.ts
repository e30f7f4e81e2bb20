import { useEffect, useMemo, useSyncExternalStore } from 'react'

/** @param hash such as `#walk?safety=yes`. @returns the view that it names, and its parameters. */
export const parseHash = (hash: string) => {
  const [view, query] = hash.replace(/^#/, '').split('?')
  return { view: view || 'start', parameters: new URLSearchParams(query) }
}

/** New values of parameters; `undefined` removes one. */
type Changes = Readonly<Record<string, string | undefined>>

/** The hash of a view, with some parameters changed. */
export const hashWith = (view: string, parameters: URLSearchParams, changes: Changes): string => {
  const next = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name)
    else next.set(name, value)
  }
  const written = next.toString()
  return `#${view}${written ? `?${written}` : ''}`
}

/** Calls back on every navigation within the page: links, typed addresses, Back and Forward. */
export const subscribeToHash = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The current hash, and how to change it. Browsers send a hash to no server. */
export const useHash = () => {
  const hash = useSyncExternalStore(subscribeToHash, () => location.hash)
  return useMemo(() => {
    const { view, parameters } = parseHash(hash)
    const hrefOf = (changes: Changes) => hashWith(view, parameters, changes)
    const change = (changes: Changes) => {
      location.hash = hrefOf(changes)
    }
    return { view, parameters, hrefOf, change }
  }, [hash])
}

/** Replaces the hash without a new step for Back. The browser still adds each hash to its history. */
export const replaceHash = (hash: string): void => {
  if (hash !== location.hash) history.replaceState(history.state, '', hash)
}

/** @returns the view that the address names now. */
export const viewNow = (): string => parseHash(location.hash).view

/**
 * Restores the scroll position of a step of the history, and shows a new view from its top. Left to itself
 * the browser scrolls before the view is drawn, when the page is still too short. It does so without the
 * Navigation API.
 */
export const useScrollMemory = (): void => {
  useEffect(() => {
    if (!('navigation' in window)) return
    const { navigation } = window
    const places = new Map<string, number>()
    let view = viewNow()
    const keyNow = () => navigation.currentEntry?.key ?? ''
    const remember = () => {
      places.set(keyNow(), window.scrollY)
    }
    const restore = () => {
      const place = places.get(keyNow()) ?? (viewNow() === view ? undefined : 0)
      view = viewNow()
      if (place !== undefined) requestAnimationFrame(() => window.scrollTo(0, place))
    }
    history.scrollRestoration = 'manual'
    navigation.addEventListener('navigate', remember)
    window.addEventListener('hashchange', restore)
    return () => {
      navigation.removeEventListener('navigate', remember)
      window.removeEventListener('hashchange', restore)
    }
  }, [])
}
