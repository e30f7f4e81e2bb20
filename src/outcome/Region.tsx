import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A part of the outcome, which screen readers can go to by its name. */
export const Region = ({ title, intro, children }: Props) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <div>
        <h2 id={id} className="text-2xl font-bold tracking-tight">
          {title}
        </h2>
        {intro && <p className="text-base text-soft">{intro}</p>}
      </div>
      {children}
    </section>
  )
}
