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
 * Takes every press on the line it stands in, so that nobody has to meet the chevron: it is spread over what is beside it. What has
 * a press of its own, such as a number, stands above it by `z-1`. Pressed, it moves its content alone: were it moved itself, it
 * would be spread over no more than its own place, and lose the press.
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
  /** What it opens: for screen readers, or to be seen where nothing else stands on the line. */
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
  /** What else stands on the line. */
  readonly beside?: ReactNode
  /** What has a press of its own, at its end. */
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
