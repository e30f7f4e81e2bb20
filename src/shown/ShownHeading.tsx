import type { ReactNode } from 'react'
import { HEADING_ID } from '../frame/Heading.tsx'

/** The heading of a screen for the person: larger, as it is read at arm's length. */
export const ShownHeading = ({ children }: { readonly children: ReactNode }) => (
  <h1 id={HEADING_ID} tabIndex={-1} className="text-3xl leading-tight font-bold tracking-tight text-balance">
    {children}
  </h1>
)
