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
  /** The keys to press once it has answered: shown, and never dialled. */
  readonly press?: string | undefined
  /** The emergency number: it must be found without reading, and not rung by a press meant for the screen before. */
  readonly urgent?: boolean
}

const LOOK = {
  /** On a line of its own in a row. Its margin leaves the lines above and below a target of their own. */
  row: 'my-px flex-wrap text-number text-accent md:text-number-wide',
  urgent: 'emergency justify-center'
} as const

/** Makes the whole line the target, and a little above and below, so that the row stays low. It is above the row's own target. */
const TARGET = "relative z-1 after:absolute after:-inset-y-2.5 after:-start-2 after:end-0 after:content-['']"

/** Longer than a frightened person takes for a second press, and shorter than it takes to find the number. Milliseconds. */
const EMERGENCY_WAITS_MS = 600

/** The keys to press once a number has answered, if any. */
export const ThenPress = ({ press, ...of }: Pick<Props, 'press'> & { readonly for?: 'person' | 'both' }) =>
  press !== undefined && (
    <small className="text-meta font-medium">
      <T k="screens.contact.thenPress" values={{ press }} {...of} />
    </small>
  )

/** A link on a phone, text elsewhere. */
export const PhoneNumber = ({ name, number, press, urgent = false }: Props) => {
  const { phoneTapped } = useSession()
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
      onClick={phoneTapped}
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
