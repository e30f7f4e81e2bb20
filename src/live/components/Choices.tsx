import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface Props<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: ReactNode }[]
  readonly chosen: readonly Id[]
  readonly onToggle: (id: Id) => void
  /** Two columns where they fit, for short labels. */
  readonly dense?: boolean
  readonly look?: 'answer' | 'person'
}

/** Several choices, each on or off. Buttons, because browsers write checkboxes to disk. */
export const Choices = <Id extends string>({
  choices,
  chosen,
  onToggle,
  dense,
  look = 'answer'
}: Props<Id>) => (
  <ul className={dense ? 'dense' : 'grid gap-3'}>
    {choices.map(({ id, label }) => {
      const isChosen = chosen.includes(id)
      return (
        <li key={id}>
          <Button look={look} pressed={isChosen} onPress={() => onToggle(id)}>
            <span className="choice-mark">{isChosen && <Icon name="check" />}</span>
            {label}
          </Button>
        </li>
      )
    })}
  </ul>
)
