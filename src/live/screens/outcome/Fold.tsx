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
 * A button whose target (`after:`) covers the whole line, so that nobody has to hit the chevron. Other
 * controls on the line, such as a number, lie above it with `z-1`. While pressed, only the button's content
 * moves: if the button itself moved, its target would shrink to the button, and the press would be lost.
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
  /** What the line opens. It is visible if the line has no other content, otherwise only for screen readers. */
  readonly name: ReactNode
  readonly children?: ReactNode
  readonly look?: string
}

/** A line that opens something below it, with a chevron at its end. */
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

/** A text that opens something below it. There may be other content before and after it on the line. */
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
 * @returns whether something is open, and a function that opens or closes it. That is a transition,
 * because rendering the content may take longer than a response to a tap may.
 */
export const useFold = (): readonly [isOpen: boolean, toggle: () => void] => {
  const [isOpen, setOpen] = useState(false)
  return [isOpen, () => startTransition(() => setOpen(!isOpen))]
}
