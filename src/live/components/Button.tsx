import type { ComponentProps, ReactNode } from 'react'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { useSend } from '../context/encounter.ts'
import { nameOfEvent } from '../platform/event-names.ts'
import { type Waits, waiting } from '../platform/tap-guard.ts'

const LOOK = {
  /** An answer or a choice: the whole box is the target, at least 64 px high. */
  answer: 'min-h-16 w-full justify-start whole px-3.5 py-1.5 text-answer text-start',
  /** One of several choices. */
  choice: 'min-h-16 w-full justify-start whole px-[min(0.625rem,3.1cqi)] py-1.5 text-button text-start',
  /** A language. It is low, so that all twelve are visible on a small phone. */
  language: 'min-h-13 w-full justify-start whole px-2.5 py-0.5 text-name text-start',
  /** The answer that somebody dangerous is near. It comes first. */
  near: 'min-h-16 w-full justify-start rounded-xl border-2 border-danger bg-surface px-3.5 py-1.5 text-name font-bold text-danger text-start',
  /** A choice for the person, who reads and presses it at arm's length. */
  person:
    'min-h-16 w-full justify-start whole px-[min(0.625rem,3.1cqi)] py-1.5 text-answer-turned text-start',
  /** An answer for the person, below its picture. */
  pictured: 'min-h-16 w-full flex-col justify-center whole px-2.5 py-1 text-answer-turned text-center',
  /** The primary button: one on each screen. */
  filled:
    'button-filled min-h-(--button-height) w-full justify-center rounded-xl border-[1.5px] border-accent bg-accent px-(--button-inset) py-1.5 text-button font-bold text-on-accent forced-colors:border-4',
  danger:
    'button-danger min-h-(--button-height) w-full justify-center rounded-xl border-[1.5px] border-danger px-(--button-inset) py-1.5 text-button font-bold text-danger',
  /** Danger now on the danger screen: pressed and disabled. */
  dead: 'button-dead min-h-(--button-height) w-full justify-center rounded-xl px-(--button-inset) py-1.5 text-button font-bold',
  outline:
    'min-h-(--button-height) w-full justify-center rounded-xl border-[1.5px] border-ctl px-(--button-inset) py-1.5 text-button',
  small: 'min-h-12 justify-center rounded-xl border-[1.5px] border-ctl px-3 py-1 text-button',
  /** For a header, or the end of a line: words without a border. */
  quiet: 'min-h-12 min-w-12 shrink-0 justify-center rounded-lg px-2 py-1 text-button',
  /** For running text, or the end of a line: underlined, so that people see that it can be pressed. */
  link: 'min-h-12 min-w-12 justify-start rounded-lg py-1 text-start text-button underline underline-offset-3'
} as const

interface Props {
  readonly look: keyof typeof LOOK
  readonly onPress: () => void
  readonly children: ReactNode
  /** How long it ignores presses after a screen change, if not for the usual time. */
  readonly waits?: Waits | undefined
  /** For a choice that is on or off. */
  readonly pressed?: boolean | undefined
  /** The answer that was given before. */
  readonly current?: boolean
  /** For a button that shows and hides something. */
  readonly expanded?: boolean
  readonly controls?: string
  readonly describedBy?: string | undefined
  /** The name of the event that the button sends. Code that runs before the app finds buttons by it. */
  readonly event?: string | undefined
}

export const Button = ({
  look,
  onPress,
  children,
  waits,
  pressed,
  current,
  expanded,
  controls,
  describedBy,
  event
}: Props) => (
  <button
    type="button"
    className={`flex items-center gap-[min(0.5rem,2.5cqi)] ${LOOK[look]}`}
    onClick={click => {
      // Marks the press as handled. A copy of the button, made by something in the browser, does not do this.
      click.preventDefault()
      onPress()
    }}
    aria-pressed={pressed}
    aria-current={current || undefined}
    aria-expanded={expanded}
    aria-controls={controls}
    aria-describedby={describedBy}
    data-event={event}
    aria-disabled={waits === Number.POSITIVE_INFINITY || undefined}
    {...waiting(waits)}
  >
    {children}
  </button>
)

interface EventButtonProps extends Omit<ComponentProps<typeof Button>, 'event' | 'onPress'> {
  readonly event: EncounterEvent
}

/** A button that sends an event to the encounter. */
export const EventButton = ({ event, ...rest }: EventButtonProps) => {
  const send = useSend()
  return <Button {...rest} event={nameOfEvent(event)} onPress={() => send(event)} />
}
