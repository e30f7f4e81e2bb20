import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react'
import { PanelFooter } from './PanelFooter.tsx'

interface Props {
  readonly title: ReactNode
  /** Read out together with the title. */
  readonly description?: ReactNode
  /** Opened by itself: announced as an alert, and none of its buttons works at once. */
  readonly interrupts?: boolean
  /** Changes whenever the content does: the title then takes the focus again. */
  readonly contentKey?: string
  readonly onClose: () => void
  /** Receives a function that closes the panel. */
  readonly children: (close: () => void) => ReactNode
}

/** A modal dialog, which Escape closes. */
export const Panel = ({ title, description, contentKey, onClose, children, interrupts = false }: Props) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what the focus follows
  useLayoutEffect(() => {
    heading.current?.focus()
    dialog.current?.scrollTo?.(0, 0)
  }, [contentKey])
  // The browser returns the focus to what opened a dialog; nothing opened one that appeared by itself.
  const closed = ({ currentTarget }: SyntheticEvent) => {
    const { activeElement, body } = document
    if (activeElement === body || currentTarget.contains(activeElement)) document.querySelector('h1')?.focus()
    onClose()
  }
  return (
    <dialog
      ref={dialog}
      role={interrupts ? 'alertdialog' : 'dialog'}
      aria-labelledby={id}
      aria-describedby={description ? `${id}-says` : undefined}
      className="panel"
      onClose={closed}
    >
      <div className="grid gap-4">
        <h2 id={id} ref={heading} tabIndex={-1} className="text-2xl font-bold">
          {title}
        </h2>
        {description && (
          <p id={`${id}-says`} className="text-lg">
            {description}
          </p>
        )}
        {children(() => dialog.current?.close())}
        <PanelFooter atOnce={!interrupts} />
      </div>
    </dialog>
  )
}
