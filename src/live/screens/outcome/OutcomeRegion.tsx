import { type ReactNode, useId } from 'react'
import { Note } from '../../components/Speech.tsx'

interface Props {
  readonly title: ReactNode
  /** For the officer. */
  readonly intro?: ReactNode
  readonly children: ReactNode
}

/** A named region of the outcome, for screen readers to jump to. */
export const OutcomeRegion = ({ title, intro, children }: Props) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-2xl font-bold tracking-tight">
        {title}
      </h2>
      {intro && (
        <Note>
          <p>{intro}</p>
        </Note>
      )}
      {children}
    </section>
  )
}
