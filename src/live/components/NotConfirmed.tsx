import type { ReactNode } from 'react'

/** Marks a fact as not confirmed. */
export const NotConfirmed = ({ children }: { readonly children: ReactNode }) => (
  <p className="w-fit rounded-md border-2 border-dashed border-ctl px-2 text-base font-semibold">
    {children}
  </p>
)
