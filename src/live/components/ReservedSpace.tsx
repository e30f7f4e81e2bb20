import type { ReactNode } from 'react'

interface Props {
  /** The longest that may ever stand here. */
  readonly longest: string
  /** It begins where the room begins, and not in its middle. */
  readonly isAtTop?: boolean
  readonly children: ReactNode
}

/** Words that change while they are looked at. Room is kept for the longest, so that what stands below stays where it is. */
export const ReservedSpace = ({ longest, isAtTop = false, children }: Props) => (
  <span data-longest={longest} className={isAtTop ? 'roomy items-start' : 'roomy items-center'}>
    <span>{children}</span>
  </span>
)
