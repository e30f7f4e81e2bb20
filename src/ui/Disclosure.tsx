import type { ReactNode } from 'react'

interface Props {
  readonly summary: string
  /** Tells this one from its neighbours, for who cannot see where it stands. */
  readonly about?: string
  readonly children: ReactNode
}

/** Something one tap away. */
export const Disclosure = ({ summary, about, children }: Props) => (
  <details>
    <summary className="flex min-h-12 w-fit cursor-pointer items-center gap-2 rounded-xl px-1 text-base font-semibold text-soft underline decoration-2 underline-offset-4">
      {summary}
      {about && <span className="sr-only">: {about}</span>}
    </summary>
    <div className="grid gap-2 pb-3 text-base">{children}</div>
  </details>
)
