import { useEffect } from 'react'

/** A smaller scroll than this was not made by a person. Pixels. */
const SCROLLED = 4

const isScrolled = ({ target }: Event): boolean => target instanceof Element && target.scrollTop >= SCROLLED

/** Calls back when somebody scrolls the screen, presses it or uses a key. */
export const useTouch = (touched: () => void): void =>
  useEffect(() => {
    const scrolled = (event: Event) => isScrolled(event) && touched()
    document.addEventListener('pointerdown', touched)
    document.addEventListener('keydown', touched)
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      document.removeEventListener('pointerdown', touched)
      document.removeEventListener('keydown', touched)
      document.removeEventListener('scroll', scrolled, { capture: true })
    }
  }, [touched])
