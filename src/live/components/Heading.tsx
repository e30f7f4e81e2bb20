import type { ReactNode } from 'react'

/** The heading takes the focus when its screen appears, so that it is read out first. */
export const HEADING_ID = 'heading'

export const Heading = ({ children }: { readonly children: ReactNode }) => (
  <h1
    id={HEADING_ID}
    tabIndex={-1}
    className="text-[1.625rem] leading-[1.2] font-bold tracking-tight text-balance sm:text-4xl"
  >
    {children}
  </h1>
)
