import type { ReactNode } from 'react'
import { DangerButton } from '../components/DangerButton.tsx'
import { LastButton } from '../components/LastButton.tsx'

/**
 * At the foot of every encounter screen: Danger now, the filled button of the screen if it has one, and what leads on. Danger
 * now is never past the middle of it.
 */
export const ActionBar = ({ children }: { readonly children?: ReactNode }) => (
  <div className="action-bar">
    <DangerButton />
    {children}
    <LastButton />
  </div>
)
