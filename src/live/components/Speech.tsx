import type { ReactNode } from 'react'
import { T } from '../i18n/T.tsx'

const Label = ({ of, className }: { readonly of: 'say' | 'note'; readonly className: string }) => (
  <p className={`mb-1 w-fit rounded-md border px-2 text-sm font-bold tracking-wide ${className}`}>
    <T k={`screens.labels.${of}`} />
  </p>
)

/** Words to say aloud to the person. Its label and solid edge, not only its colour, tell it from a note. */
export const Say = ({ children }: { readonly children: ReactNode }) => (
  <div className="border-s-4 border-say ps-4 text-lg text-ink">
    <Label of="say" className="border-say text-say" />
    {children}
  </div>
)

/** Words for the officer. The person may read them too, so they never shame. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <div className="border-s-4 border-dashed border-note ps-4 text-base text-soft">
    <Label of="note" className="border-dashed border-note text-note" />
    {children}
  </div>
)
