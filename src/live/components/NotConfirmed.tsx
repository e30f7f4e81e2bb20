import type { ReactNode } from 'react'

/** Says of a fact that nobody confirmed it. */
export const NotConfirmed = ({ children }: { readonly children: ReactNode }) => (
  <p className="w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
    {children}
  </p>
)
