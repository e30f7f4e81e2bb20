import { content } from 'virtual:content'
import type { ReactNode } from 'react'

const { say, note } = content.screens.labels

const Label = ({ children, className }: { readonly children: string; readonly className: string }) => (
  <p className={`mb-1 w-fit rounded-md border px-2 text-sm font-bold tracking-wide ${className}`}>
    {children}
  </p>
)

/** Words to be said aloud to the person. Told apart from a note by its label and its solid edge, not by colour. */
export const Say = ({ children }: { readonly children: ReactNode }) => (
  <div className="border-s-4 border-say ps-4 text-lg text-ink">
    <Label className="border-say text-say">{say}</Label>
    {children}
  </div>
)

/** Words for the officer. The person may read them too, so nothing in them shames. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <div className="border-s-4 border-dashed border-note ps-4 text-base text-soft">
    <Label className="border-dashed border-note text-note">{note}</Label>
    {children}
  </div>
)
