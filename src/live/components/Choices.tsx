import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface Props<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: ReactNode }[]
  readonly chosen: readonly Id[]
  readonly onToggle: (id: Id) => void
  /** Two columns where there is room: for short labels. */
  readonly dense?: boolean
  readonly look?: 'answer' | 'shown'
}

/** Choices that are on or off, several at a time. Buttons, since browsers write check boxes to disk. */
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
