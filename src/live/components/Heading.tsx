import type { ReactNode } from 'react'

/** The heading takes the focus when its screen appears, so that it is read out first. */
export const HEADING_ID = 'heading'

interface Props {
  readonly children: ReactNode
  /** `quiet`: smaller, because the words that matter on the screen are below it. */
  readonly look?: 'title' | 'question' | 'quiet' | 'danger'
}

const LOOK = {
  title: 'text-title',
  question: 'text-question',
  quiet: 'text-meta font-medium text-soft',
  danger: 'text-title text-danger'
} as const

export const Heading = ({ children, look = 'title' }: Props) => (
  <h1 id={HEADING_ID} tabIndex={-1} className={LOOK[look]}>
    {children}
  </h1>
)
