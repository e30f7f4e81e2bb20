import type { ReactNode } from 'react'
import { telAddress } from '../../../machines/text/tel-address.ts'
import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { useMedia } from '../platform/use-media.ts'
import { Icon } from './Icon.tsx'

interface Props {
  readonly name: ReactNode
  /** With spaces, as it is displayed. */
  readonly number: string
  /** For an emergency number, which must be found without reading. */
  readonly urgent?: boolean
}

const LOOK = {
  /** For a line of its own in a row. Its pressable area is taller than the line, so that the row stays low. */
  row: "relative w-fit text-number text-accent after:absolute after:-inset-x-2 after:-inset-y-2.5 after:content-[''] md:text-number-wide",
  urgent: 'min-h-12 w-fit text-number-turned text-danger'
} as const

/** A link on a phone, text elsewhere. */
export const PhoneNumber = ({ name, number, urgent = false }: Props) => {
  const { phoneTapped } = useSession()
  const isPhone = useMedia('(pointer: coarse)')
  const look = `flex items-center gap-2 tabular-nums ${LOOK[urgent ? 'urgent' : 'row']}`
  const shown = <bdi dir="ltr">{number}</bdi>
  if (!isPhone) return <p className={look}>{shown}</p>
  return (
    <a href={telAddress(number)} onClick={phoneTapped} className={look}>
      <Icon name="phone" />
      <span className="sr-only">
        <T k="screens.buttons.ring" values={{ name }} />:{' '}
      </span>
      {shown}
    </a>
  )
}
