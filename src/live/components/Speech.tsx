import type { ReactNode } from 'react'
import { T } from '../i18n/T.tsx'

interface SayProps {
  readonly children: ReactNode
  /** Whether to put *Say* above the words, as over the first words to say on a screen. */
  readonly isFirst?: boolean
  /** Whether the words are a heading, which has no quotation marks. */
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
