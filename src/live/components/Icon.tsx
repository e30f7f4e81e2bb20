import drawings from '../icons/drawings.json'

type Drawn = keyof typeof drawings

export const isDrawn = (name: string): name is Drawn => name in drawings

interface Props {
  readonly name: Drawn
  readonly className?: string
}

/** Decorates a text that says the same, so it is hidden from screen readers. */
export const Icon = ({ name, className = '' }: Props) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    className={`size-[var(--icon,1.25rem)] shrink-0 ${className}`}
  >
    <path d={drawings[name]} />
  </svg>
)
