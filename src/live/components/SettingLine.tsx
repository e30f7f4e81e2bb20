import type { ReactNode } from 'react'
import { T } from '../i18n/T.tsx'

interface Props {
  /** What is set; nothing if the action says all. */
  readonly label: ReactNode
  readonly onPress: () => void
  /** What pressing it does, at the end of the line. */
  readonly action?: ReactNode
}

/** A line of a panel or of the first screen, pressed as a whole: what is set, and at its end what can be done with it. */
export const SettingLine = ({ label, onPress, action = <T k="screens.buttons.change" /> }: Props) => (
  <button
    type="button"
    onClick={onPress}
    className="flex min-h-12 w-full flex-wrap items-center justify-between gap-x-3 border-b border-hair py-1 text-name font-normal text-start"
  >
    {label && <span>{label}</span>} <span className="font-medium underline underline-offset-3">{action}</span>
  </button>
)
