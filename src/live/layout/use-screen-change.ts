import { type RefObject, useLayoutEffect, useRef } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { usePage } from '../context/app.ts'

/**
 * When a screen appears: moves the focus to the heading (not on the first screen of a visit), and scrolls to the top. The
 * title stays that of the page, since browsers write titles to disk.
 * @param screenKey changes whenever the screen does.
 * @returns a ref for the element that scrolls.
 */
export const useScreenChange = (screenKey: string): RefObject<HTMLElement | null> => {
  const { screenChanged } = usePage()
  const scroller = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (screenChanged(screenKey)) document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
    scroller.current?.scrollTo?.(0, 0)
    window.scrollTo(0, 0)
  }, [screenChanged, screenKey])
  return scroller
}
