import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface Props<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: ReactNode }[]
  readonly chosen: readonly Id[]
  readonly onToggle: (id: Id) => void
  readonly look?: 'choice' | 'person'
  /** Each on a line of its own. */
  readonly isList?: boolean
}

/** Several choices, each on or off, two by two where they fit. Buttons, because browsers write checkboxes to disk. */
export const Choices = <Id extends string>({
  choices,
  chosen,
  onToggle,
  look = 'choice',
  isList = false
}: Props<Id>) => (
  <ul className={isList || look === 'person' ? 'grid gap-3' : 'choices'}>
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
