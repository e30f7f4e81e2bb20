import type { ReactNode } from 'react'
import { DangerButton } from '../components/DangerButton.tsx'
import { FinishButton } from '../components/FinishButton.tsx'

/** At the foot of every encounter screen: Danger now, the filled button of the screen if it has one, Numbers now or Finish. */
export const ActionBar = ({ children }: { readonly children?: ReactNode }) => (
  <div className="action-bar">
    <DangerButton />
    {children}
    <FinishButton />
  </div>
)
