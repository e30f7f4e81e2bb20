import {
  type ComponentType,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState
} from 'react'
import { useTapGuard } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { ActionBar } from './ActionBar.tsx'
import { Button } from './Button.tsx'
import { LastButton } from './LastButton.tsx'

interface Props {
  readonly title: ReactNode
  /** Read out together with the title. */
  readonly description?: ReactNode
  /** Whether it opened by itself: then it is announced as an alert, and has no Close. */
  readonly interrupts?: boolean
  /** Changes whenever the content does, so that the title takes the focus again. */
  readonly contentKey?: string
  readonly onClose: () => void
  /** Receives a function that closes the panel. */
  readonly children: (close: () => void) => ReactNode
}

/** A modal dialog, which Escape closes. Close is beside the title, where Clear never is. */
export const Panel = ({ title, description, contentKey, onClose, children, interrupts = false }: Props) => {
  const id = useId()
  const guardTaps = useTapGuard()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    guardTaps()
    // This runs even if the panel is removed before the browser reports that it closed, as by Keep going.
    return () => guardTaps('panel')
  }, [guardTaps])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the content changes
  useLayoutEffect(() => {
    heading.current?.focus()
    body.current?.scrollTo?.(0, 0)
  }, [contentKey])
  const close = () => dialog.current?.close()
  const closeAll = () => {
    for (const open of document.querySelectorAll('dialog')) open.close()
  }
  // The browser returns the focus to the control that opened the dialog. If there is none, the heading takes it.
  const closed = ({ target, currentTarget }: SyntheticEvent) => {
    // React, unlike browsers, lets a close event bubble up from a panel inside this one.
    if (target !== currentTarget) return
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
      <div className="frame">
        <div className="frame-head">
          <h2 id={id} ref={heading} tabIndex={-1} className="me-auto px-2 text-panel">
            {title}
          </h2>
          {!interrupts && (
            <Button look="quiet" onPress={close}>
              <T k="screens.buttons.close" />
            </Button>
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by a keyboard */}
        <div ref={body} className="frame-main" tabIndex={0}>
          <div className="column grid gap-3.5 pt-3 pb-6">
            {description && <p id={`${id}-says`}>{description}</p>}
            {children(close)}
          </div>
        </div>
        {/* The panel covers the foot of the screen, so it has the same foot. */}
        <div className="frame-foot">
          <ActionBar last={interrupts ? null : <LastButton onPress={closeAll} />} />
        </div>
      </div>
    </dialog>
  )
}

/** @returns a function that opens a panel, and the panel while it is open. */
export const usePanel = (Opened: ComponentType<Pick<Props, 'onClose'>>) => {
  const [isOpen, setOpen] = useState(false)
  return [() => setOpen(true), isOpen && <Opened onClose={() => setOpen(false)} />] as const
}
