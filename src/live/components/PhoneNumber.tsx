import type { ReactNode } from 'react'
import { telAddress } from '../../../machines/text/format.ts'
import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { waiting } from '../platform/tap-guard.ts'
import { useMedia } from '../platform/use-media.ts'
import { Icon } from './Icon.tsx'

interface Props {
  readonly name: ReactNode
  /** With spaces, as it is displayed. */
  readonly number: string
  /** The keys to press once the call is answered. They are shown and never dialled. */
  readonly press?: string | undefined
  /** The emergency number: large, and protected from a press meant for the previous screen. */
  readonly urgent?: boolean
}

const LOOK = {
  /** On its own line in a row. The margin leaves room for the targets of the lines above and below. */
  row: 'my-px flex-wrap text-number text-accent md:text-number-wide',
  urgent: 'emergency justify-center'
} as const

/** Makes the whole line, and a little above and below it, the target, so that rows can be low. It covers the row's target. */
const TARGET = "relative z-1 after:absolute after:-inset-y-2.5 after:-start-2 after:end-0 after:content-['']"

/** Milliseconds: longer than a frightened person's second press takes, shorter than finding the number does. */
const EMERGENCY_WAITS_MS = 600

/** The keys to press once the call is answered, if any. */
export const ThenPress = ({ press, ...text }: Pick<Props, 'press'> & { readonly for?: 'person' | 'both' }) =>
  press !== undefined && (
    <small className="text-meta font-medium">
      <T k="screens.contact.thenPress" values={{ press }} {...text} />
    </small>
  )

/** A link on a phone, text elsewhere. */
export const PhoneNumber = ({ name, number, press, urgent = false }: Props) => {
  const { report } = useSession()
  const isPhone = useMedia('(pointer: coarse)')
  const look = `flex items-center gap-2 tabular-nums ${LOOK[urgent ? 'urgent' : 'row']}`
  const shown = (
    <>
      <bdi dir="ltr">{number}</bdi>
      <ThenPress press={press} />
    </>
  )
  if (!isPhone) return <p className={look}>{shown}</p>
  return (
    <a
      href={telAddress(number)}
      onClick={() => report('number.called')}
      className={urgent ? look : `${look} ${TARGET}`}
      {...waiting(urgent ? EMERGENCY_WAITS_MS : undefined)}
    >
      <Icon name="phone" />
      <span className="sr-only">
        <T k="screens.buttons.ring" values={{ name }} />:{' '}
      </span>
      {shown}
    </a>
  )
}
