import { useEffect, useRef } from 'react'
import { useTitle } from '../use-title.ts'

const TITLE_ID = 'title'

/** The heading of a part of a drill. */
export const DrillHeading = ({ children }: { readonly children: string }) => {
  useTitle(children)
  return (
    <h1 id={TITLE_ID} tabIndex={-1} className="text-2xl font-bold outline-none">
      {children}
    </h1>
  )
}

/** Moves the focus to the heading when the part of the drill changes, so that screen readers start there. */
export const useHeadingFocus = (part: string) => {
  const last = useRef(part)
  useEffect(() => {
    if (last.current === part) return
    last.current = part
    document.getElementById(TITLE_ID)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [part])
}
