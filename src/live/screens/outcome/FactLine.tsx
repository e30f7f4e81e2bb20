import type { ReactNode } from 'react'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { T } from '../../i18n/T.tsx'

interface Props {
  readonly label: TextKey
  readonly children: ReactNode
}

/** A label with its text, side by side where both fit. */
export const FactLine = ({ label, children }: Props) => (
  <div className="flex flex-wrap gap-x-3 border-t border-hair py-1.5">
    <p className="w-25 shrink-0 grow-0 text-meta text-soft">
      <T k={label} />
    </p>
    <div className="min-w-0 flex-[1_1_10rem] text-name font-normal">{children}</div>
  </div>
)
