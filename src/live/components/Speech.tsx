import type { ReactNode } from 'react'
import { T } from '../i18n/T.tsx'

interface SayProps {
  readonly children: ReactNode
  /** Says *Say* above the words: at the first of a screen alone. */
  readonly isFirst?: boolean
  /** Without quotation marks, where a heading is what is said. */
  readonly isHeading?: boolean
}

/** Words to say aloud to the person: tint and quotation marks tell them from what is for the officer. */
export const Say = ({ children, isFirst = false, isHeading = false }: SayProps) => (
  <div className="say">
    {isFirst && (
      <p className="text-state font-bold text-accent">
        <T k="screens.labels.say" />
      </p>
    )}
    <div className={isHeading ? undefined : 'quoted'}>{children}</div>
  </div>
)

/** Words for the officer. The person may read them too, so they never shame. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <div className="text-meta text-soft">{children}</div>
)
