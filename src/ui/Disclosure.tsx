import { type ReactNode, useState } from 'react'

interface Props {
  readonly summary: string
  /** Tells this one from its neighbours, for who cannot see where it stands. */
  readonly about?: string
  readonly children: ReactNode
}

/** Something one tap away. It is drawn when it is first opened: an outcome has dozens, and must come up at once. */
export const Disclosure = ({ summary, about, children }: Props) => {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details onToggle={() => setOpened(true)}>
      <summary className="flex min-h-12 w-fit cursor-pointer items-center gap-2 rounded-xl px-1 text-base font-semibold text-soft underline decoration-2 underline-offset-4">
        {summary}
        {about && <span className="sr-only">: {about}</span>}
      </summary>
      {wasOpened && <div className="grid gap-2 pb-3 text-base">{children}</div>}
    </details>
  )
}
