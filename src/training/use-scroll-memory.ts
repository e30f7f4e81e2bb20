import { useEffect } from 'react'
import { parseHash } from './hash.ts'

const viewNow = (): string => parseHash(location.hash).view

/**
 * Restores the scroll position of a step of the history, and shows a new view from its top. Browsers by themselves
 * scroll before the view is drawn, when the page is still too short. Without the Navigation API the browser scrolls in
 * its own way.
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
