import type { ReactNode } from 'react'

interface Props {
  /** The longest text that may be shown. */
  readonly longest: string
  /** Aligns the text with the top of the space rather than its middle. */
  readonly isAtTop?: boolean
  readonly children: ReactNode
}

/** Text that changes while it is on screen. Reserves space for the longest, so that nothing below moves. */
export const ReservedSpace = ({ longest, isAtTop = false, children }: Props) => (
  <span data-longest={longest} className={isAtTop ? 'roomy items-start' : 'roomy items-center'}>
    <span>{children}</span>
  </span>
)
