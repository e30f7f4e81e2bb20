import { type ReactNode, useState } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  readonly summary: ReactNode
  /** Whether to render the content before it is opened, as screens shown before the app runs need. */
  readonly isDrawn?: boolean
  readonly children: ReactNode
}

/**
 * A line that opens, with a chevron at its end. Its content is rendered when it is first opened,
 * because an outcome has dozens of such lines and must appear at once.
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
