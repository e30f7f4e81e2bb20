import type { ReactNode } from 'react'
import { T } from '../i18n/T.tsx'

interface SayProps {
  readonly children: ReactNode
  /** Puts *Say* above the words: only above the first on a screen. */
  readonly isFirst?: boolean
  /** Without quotation marks, for words in a heading. */
  readonly isHeading?: boolean
}

/** Words to say aloud to the person. A tint and quotation marks distinguish them from words for the officer. */
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

/** Words for the officer. The person may read them too, so they must never shame anybody. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <div className="text-meta text-soft">{children}</div>
)
