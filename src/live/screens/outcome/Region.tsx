import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: ReactNode
  /** Whether the title is for screen readers only, as the content explains itself. */
  readonly isTitleHidden?: boolean
  readonly className: string
  readonly children: ReactNode
}

/** A named region of the outcome, which screen readers can jump to. */
export const Region = ({ title, isTitleHidden = false, className, children }: Props) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className={isTitleHidden ? 'sr-only' : 'pt-2 pb-0.5 text-section'}>
        {title}
      </h2>
      {children}
    </section>
  )
}
