import type { ReactNode } from 'react'
import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { useMedia } from '../platform/use-media.ts'
import { Icon } from './Icon.tsx'

interface Props {
  readonly name: ReactNode
  /** With spaces, as it is displayed. */
  readonly number: string
  /** An emergency number: to be found without reading. */
  readonly urgent?: boolean
}

const LOOK = {
  plain: 'min-h-14 border-accent px-4 text-2xl text-accent',
  urgent: 'min-h-20 justify-center border-danger bg-danger px-4 text-4xl leading-tight text-page'
} as const

/** A link on a phone, text elsewhere. */
export const PhoneNumber = ({ name, number, urgent = false }: Props) => {
  const { phoneTapped } = useSession()
  const isPhone = useMedia('(pointer: coarse)')
  const shown = <bdi dir="ltr">{number}</bdi>
  if (!isPhone)
    return (
      <p className={`font-bold ${urgent ? 'text-5xl leading-tight text-danger' : 'text-2xl'}`}>{shown}</p>
    )
  return (
    <a
      href={`tel:${number.replaceAll(' ', '')}`}
      onClick={phoneTapped}
      className={`flex w-full items-center gap-3 rounded-2xl border-2 font-bold ${LOOK[urgent ? 'urgent' : 'plain']}`}
    >
      <Icon name="phone" />
      <span className="sr-only">
        <T k="screens.buttons.ring" values={{ name }} />:{' '}
      </span>
      {shown}
    </a>
  )
}
