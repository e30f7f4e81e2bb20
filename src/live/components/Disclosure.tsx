import { type ReactNode, useState } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  readonly summary: ReactNode
  /** Whether the content is rendered before it is opened, for a screen that is shown before the app runs. */
  readonly isDrawn?: boolean
  readonly children: ReactNode
}

/**
 * A line with a chevron at its end. Its content is rendered when first opened, as an outcome has dozens and must appear
 * at once.
 */
export const Disclosure = ({ summary, isDrawn = false, children }: Props) => {
  const [wasOpened, setOpened] = useState(isDrawn)
  return (
    <details className="group border-b border-hair" onToggle={() => setOpened(true)}>
      <summary className="flex min-h-13 list-none py-1.5 items-center justify-between gap-3 text-button [&::-webkit-details-marker]:hidden">
        <span>{summary}</span>
        <Icon name="chevron" className="text-ctl group-open:rotate-180" />
      </summary>
      {wasOpened && <div className="grid gap-2 pb-3 text-body">{children}</div>}
    </details>
  )
}
