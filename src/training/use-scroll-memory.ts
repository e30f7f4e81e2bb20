import { useEffect } from 'react'
import { parseHash } from './hash.ts'

const viewNow = (): string => parseHash(location.hash).view

/**
 * Goes back to where a step of the history was scrolled to, and to the top of a view that is new. Browsers scroll before the
 * view is drawn, while the page is too short for it. What does not know the Navigation API scrolls as it does.
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
