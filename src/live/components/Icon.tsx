const PATHS = {
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7',
  alert: 'M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.4v.1',
  more: 'M6 9.5l6 6 6-6',
  cross: 'M6 6l12 12M18 6 6 18',
  turn: 'M4 12a8 8 0 0 1 13.6-5.7L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.6 5.7L4 15.5M4 20v-4.5h4.5',
  phone:
    'M6 3.5h3.2l1.6 4.2-2.1 1.6a11 11 0 0 0 6 6l1.6-2.1 4.2 1.6V18a2.5 2.5 0 0 1-2.7 2.5A16 16 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5Z'
} as const

/** Decorates a text that says the same, so it is hidden from screen readers. */
export const Icon = ({
  name,
  className = ''
}: {
  readonly name: keyof typeof PATHS
  readonly className?: string
}) => (
  <svg
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    className={`shrink-0 ${className}`}
  >
    <path d={PATHS[name]} />
  </svg>
)
