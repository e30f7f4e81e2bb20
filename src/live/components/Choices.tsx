import type { ReactNode } from 'react'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { EventButton } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface Props<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: ReactNode }[]
  readonly chosen: readonly Id[]
  /** @returns the event that selects a choice, or deselects it. */
  readonly toggle: (id: Id) => EncounterEvent
  readonly look?: 'choice' | 'person' | undefined
  /** Whether each choice is on its own line. */
  readonly isList?: boolean
}

/**
 * Several choices, each on or off, in two columns where they fit. They are buttons, because
 * browsers write checkboxes to disk.
 */
export const Choices = <Id extends string>({
  choices,
  chosen,
  toggle,
  look = 'choice',
  isList = false
}: Props<Id>) => (
  <ul className={isList || look === 'person' ? 'grid gap-3' : 'choices'}>
    {choices.map(({ id, label }) => {
      const isChosen = chosen.includes(id)
      return (
        <li key={id}>
          <EventButton look={look} pressed={isChosen} event={toggle(id)}>
            <span className="choice-mark grid aspect-square w-[min(1.375rem,8cqi)] shrink-0 place-items-center rounded-md border-2 border-ctl in-aria-pressed:border-accent in-aria-pressed:bg-accent in-aria-pressed:text-on-accent forced-colors:in-aria-pressed:border-[CanvasText]">
              {isChosen && <Icon name="check" />}
            </span>
            {label}
          </EventButton>
        </li>
      )
    })}
  </ul>
)
