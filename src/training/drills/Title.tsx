import { type ReactNode, useEffect, useRef } from 'react'

const TITLE_ID = 'title'

/** The heading of a part of a drill. */
export const Title = ({ children }: { readonly children: ReactNode }) => (
  <h1 id={TITLE_ID} tabIndex={-1} className="text-2xl font-bold">
    {children}
  </h1>
)

/** When another part comes up, its heading takes the focus, so that it is read out first. The first part of all does not. */
export const useArrival = (part: string) => {
  const last = useRef(part)
  useEffect(() => {
    if (last.current === part) return
    last.current = part
    document.getElementById(TITLE_ID)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [part])
}
