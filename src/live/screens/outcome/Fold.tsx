import { type ReactNode, startTransition, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'

interface Press {
  readonly isOpen: boolean
  readonly onPress: () => void
}

interface ButtonProps extends Press {
  readonly look: string
  readonly children: ReactNode
}

/**
 * A button whose target (`after:`) covers its whole line, so that nobody has to hit the chevron. Any control on the line, such as
 * a number, lies above it with `z-1`. While pressed, only the content of the button moves: if the button itself moved, its target
 * would shrink to the button, and the press would be lost.
 */
const LineButton = ({ isOpen, onPress, look, children }: ButtonProps) => (
  <button
    type="button"
    aria-expanded={isOpen}
    onClick={onPress}
    className={`flex items-center text-start after:absolute after:inset-0 after:content-[''] active:translate-none active:*:translate-y-px ${look}`}
  >
    {children}
    <Icon name="chevron" className={`ms-auto text-ctl ${isOpen ? 'rotate-180' : ''}`} />
  </button>
)

interface LineProps extends Press {
  /** What it opens: visible if nothing else is on the line, otherwise for screen readers. */
  readonly name: ReactNode
  readonly children?: ReactNode
  readonly look?: string
}

/** A line with a chevron at its end, which opens something below it. */
export const FoldLine = ({ name, children, look = 'min-h-12', ...press }: LineProps) => (
  <div className={`relative flex justify-between ${look}`}>
    {children}
    <LineButton
      look={`-me-[12px] min-w-[48px] rounded-xl pe-[12px] after:-end-[12px] ${children ? '' : 'grow'}`}
      {...press}
    >
      <span className={children ? 'sr-only' : ''}>{name}</span>
    </LineButton>
  </div>
)

interface LinkProps extends Press {
  readonly children: ReactNode
  /** Other content of the line. */
  readonly beside?: ReactNode
  /** A control at the end of the line. */
  readonly after?: ReactNode
  readonly look?: string
}

/** A line with a text in it, which opens something below it. */
export const FoldLink = ({
  beside,
  after,
  children,
  look = 'flex min-h-12 grow flex-wrap items-center gap-x-3',
  ...press
}: LinkProps) => (
  <div className={`relative ${look}`}>
    {beside}
    <LineButton look="min-h-12 gap-[min(0.375rem,1.6cqi)] text-meta font-medium text-ink" {...press}>
      <span>{children}</span>
    </LineButton>
    {after && <div className="relative z-1">{after}</div>}
  </div>
)

/**
 * @returns whether something is open, and a function that opens and closes it in a transition, as rendering may take
 * longer than a tap may.
 */
export const useFold = (): readonly [isOpen: boolean, toggle: () => void] => {
  const [isOpen, setOpen] = useState(false)
  return [isOpen, () => startTransition(() => setOpen(!isOpen))]
}
