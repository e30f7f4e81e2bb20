const PATHS = {
  back: 'M15 5l-7 7 7 7',
  check: 'M4.5 13l5 5L20 6.5',
  alert: 'M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.4v.1',
  chevron: 'M6 9l6 6 6-6',
  /** A phone under a bent arrow. */
  turn: 'M9 8.5h6A1.5 1.5 0 0 1 16.5 10v10.5A1.5 1.5 0 0 1 15 22H9a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 9 8.5ZM11 19h2M3 9a9.5 8 0 0 1 17.5-2M21 2v5.5h-5.5',
  phone:
    'M5 4h4l1.5 5L8 10.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z'
} as const

interface Props {
  readonly name: keyof typeof PATHS
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
    className={`size-5 shrink-0 ${className}`}
  >
    <path d={PATHS[name]} />
  </svg>
)
