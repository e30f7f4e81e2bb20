import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

interface Props {
  readonly title: string
  /** Differs whenever the panel shows something else: its title then takes the focus again. */
  readonly place?: string
  readonly onClose: () => void
  /** Given a way to close the panel. */
  readonly children: (close: () => void) => ReactNode
}

/** A panel over the screen, which Escape closes. */
export const Panel = ({ title, place, onClose, children }: Props) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what the focus follows
  useLayoutEffect(() => {
    heading.current?.focus()
    dialog.current?.scrollTo?.(0, 0)
  }, [place])
  return (
    <dialog ref={dialog} aria-labelledby={id} className="panel" onClose={onClose}>
      <div className="grid gap-4">
        <h2 id={id} ref={heading} tabIndex={-1} className="text-2xl font-bold">
          {title}
        </h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  )
}
