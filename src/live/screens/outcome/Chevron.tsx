import type { ReactNode } from 'react'
import { Icon } from '../../components/Icon.tsx'

interface Props {
  /** What it opens, for screen readers. */
  readonly children: ReactNode
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** Opens the details of a row. */
export const Chevron = ({ children, isOpen, onPress }: Props) => (
  <button
    type="button"
    aria-expanded={isOpen}
    onClick={onPress}
    className="-me-3.5 grid size-12 shrink-0 place-items-center self-center rounded-xl text-ctl"
  >
    <Icon name="chevron" className={isOpen ? 'rotate-180' : ''} />
    <span className="sr-only">{children}</span>
  </button>
)
