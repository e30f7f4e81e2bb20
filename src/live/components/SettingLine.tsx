import type { ReactNode } from 'react'
import { T } from '../i18n/T.tsx'

interface Props {
  /** The current setting; left out if the action says everything. */
  readonly label: ReactNode
  readonly onPress: () => void
  /** What a press does, at the end of the line. */
  readonly action?: ReactNode
}

/** A line of a panel or of the first screen. The whole line is one button: the setting, then what a press does. */
export const SettingLine = ({ label, onPress, action = <T k="screens.buttons.change" /> }: Props) => (
  <button
    type="button"
    onClick={onPress}
    className="flex min-h-12 w-full flex-wrap items-center justify-between gap-x-3 border-b border-hair py-1 text-name font-normal text-start"
  >
    {label && <span>{label}</span>} <span className="font-medium underline underline-offset-3">{action}</span>
  </button>
)
