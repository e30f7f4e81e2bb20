import type { ReactNode } from 'react'

interface Props {
  /** The longest text that may be shown. */
  readonly longest: string
  /** Aligns the text with the top of the space, not its middle. */
  readonly isAtTop?: boolean
  readonly children: ReactNode
}

/** Text that changes while it is on screen. It reserves space for the longest text, so that nothing below moves. */
export const ReservedSpace = ({ longest, isAtTop = false, children }: Props) => (
  <span
    data-longest={longest}
    className={`grid before:invisible before:[grid-area:1/1] before:content-[attr(data-longest)] ${isAtTop ? 'items-start' : 'items-center'}`}
  >
    <span className="[grid-area:1/1]">{children}</span>
  </span>
)
