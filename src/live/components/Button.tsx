import type { ReactNode } from 'react'
import { URGENT } from '../platform/tap-guard.ts'

const LOOK = {
  /** An answer or a choice: as wide as the screen and at least 64 px high. */
  answer:
    'min-h-16 w-full justify-start rounded-2xl border-2 border-line bg-card px-5 py-3 text-xl text-start',
  /** The same for the person, who reads and presses at arm's length. */
  person:
    'min-h-16 w-full justify-start rounded-2xl border-2 border-line bg-card px-4 py-1 text-[clamp(1.375rem,6.2vw,1.5rem)] leading-tight text-start',
  /** The one thing to press next. */
  main: 'min-h-16 w-full justify-center rounded-2xl border-2 border-accent bg-accent px-5 py-3 text-xl text-on-accent',
  danger:
    'min-h-14 w-full justify-center rounded-2xl border-2 border-danger bg-page px-2 text-lg leading-tight text-danger',
  plain: 'min-h-14 w-full justify-center rounded-2xl border-2 border-line bg-page px-2 text-lg leading-tight',
  small: 'min-h-12 justify-center rounded-xl border-2 border-line bg-page px-3 text-base',
  quiet: 'min-h-12 justify-start rounded-xl px-1 text-base underline underline-offset-4 decoration-2'
} as const

interface Props {
  readonly look: keyof typeof LOOK
  readonly onPress: () => void
  readonly children: ReactNode
  /** Works even straight after a new screen appears. */
  readonly urgent?: boolean
  /** For a choice that is on or off. */
  readonly pressed?: boolean
  /** The answer that was given before. */
  readonly current?: boolean
  readonly describedBy?: string | undefined
}

export const Button = ({ look, onPress, children, urgent, pressed, current, describedBy }: Props) => (
  <button
    type="button"
    className={`flex items-center font-semibold ${look === 'small' ? 'gap-1' : 'gap-2.5'} ${LOOK[look]}`}
    onClick={onPress}
    aria-pressed={pressed}
    aria-current={current || undefined}
    aria-describedby={describedBy}
    {...(urgent ? { [URGENT]: '' } : {})}
  >
    {children}
  </button>
)
