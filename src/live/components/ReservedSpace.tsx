import type { ReactNode } from 'react'

interface Props {
  /** The longest text that may be shown. */
  readonly longest: string
  readonly children: ReactNode
}

/** Text that changes while it is on screen. It reserves space for the longest text, so that nothing below moves. */
export const ReservedSpace = ({ longest, children }: Props) => (
  <span
    data-longest={longest}
    className="grid items-start before:invisible before:[grid-area:1/1] before:content-[attr(data-longest)]"
  >
    <span className="[grid-area:1/1]">{children}</span>
  </span>
)
