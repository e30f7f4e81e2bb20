import { type ReactNode, startTransition, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'

interface LinkProps {
  readonly children: ReactNode
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** A text that opens something below it. */
export const FoldLink = ({ children, isOpen, onPress }: LinkProps) => (
  <button
    type="button"
    aria-expanded={isOpen}
    onClick={onPress}
    className="flex min-h-12 items-center gap-1.5 text-start text-meta font-medium text-ink"
  >
    <span className="underline underline-offset-3">{children}</span>
    <Icon name="chevron" className={`text-ctl ${isOpen ? 'rotate-180' : ''}`} />
  </button>
)

/**
 * @returns whether something is open, and a function that opens and closes it in a transition, as rendering may take
 * longer than a tap may.
 */
export const useFold = (): readonly [isOpen: boolean, toggle: () => void] => {
  const [isOpen, setOpen] = useState(false)
  return [isOpen, () => startTransition(() => setOpen(!isOpen))]
}
