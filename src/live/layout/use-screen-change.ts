import { type RefObject, useLayoutEffect, useRef } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { usePage } from '../context/app.ts'

/**
 * What happens when a screen comes up: the title is set, the heading takes the focus (but not on the first screen of a
 * visit), and the screen stands at its top.
 * @param place a name that differs whenever the screen does.
 * @param title the title of the tab. It stays in the browser's history, so no answer may show in it.
 * @returns the element that scrolls.
 */
export const useScreenChange = (place: string, title: string): RefObject<HTMLElement | null> => {
  const { screenChanged } = usePage()
  const scroller = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  useLayoutEffect(() => {
    if (screenChanged(place)) document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
    scroller.current?.scrollTo?.(0, 0)
    window.scrollTo(0, 0)
  }, [screenChanged, place])
  return scroller
}
