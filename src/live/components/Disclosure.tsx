import { type ReactNode, useState } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  readonly summary: ReactNode
  /** Tells this one from its neighbours in a screen reader. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** Content one tap away. Rendered when first opened: an outcome has dozens, and must appear at once. */
export const Disclosure = ({ summary, about, children }: Props) => {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="group" onToggle={() => setOpened(true)}>
      <summary className="flex min-h-12 w-fit items-center gap-1 rounded-xl pe-2 text-base font-semibold text-soft">
        <Icon name="more" className="group-open:rotate-180" />
        <span className="underline decoration-2 underline-offset-4">
          {summary} {about && <span className="sr-only">{about}</span>}
        </span>
      </summary>
      {wasOpened && <div className="grid gap-2 pb-3 text-base">{children}</div>}
    </details>
  )
}
