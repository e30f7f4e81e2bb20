import { type RefObject, useLayoutEffect, useRef } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { usePage } from '../context/app.ts'

/**
 * When a screen appears: sets the title, moves the focus to the heading (not on the first screen of a visit), and scrolls
 * to the top.
 * @param screenKey changes whenever the screen does.
 * @param title stays in the browser's history, so it may reveal no answer.
 * @returns a ref for the element that scrolls.
 */
export const useScreenChange = (screenKey: string, title: string): RefObject<HTMLElement | null> => {
  const { screenChanged } = usePage()
  const scroller = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  useLayoutEffect(() => {
    if (screenChanged(screenKey)) document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
    scroller.current?.scrollTo?.(0, 0)
    window.scrollTo(0, 0)
  }, [screenChanged, screenKey])
  return scroller
}
