import type { Content } from '../../content/content.ts'
import { Theirs } from '../language/Theirs.tsx'
import { useWords } from '../language/words.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface Props<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  /** The same in the person's language. */
  readonly theirs: (content: Content) => readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly Id[]
  readonly onToggle: (id: Id) => void
  /** Two columns where there is room: for short labels. */
  readonly dense?: boolean
}

/** Choices that are on or off, several at a time. Buttons, since browsers write check boxes to disk. */
export const Choices = <Id extends string>({ choices, theirs, chosen, onToggle, dense }: Props<Id>) => {
  const { mark } = useWords()
  return (
    <ul className={`grid gap-3 ${dense ? 'grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]' : ''}`}>
      {choices.map(({ id, label }) => {
        const isChosen = chosen.includes(id)
        return (
          <li key={id}>
            <Button look="answer" pressed={isChosen} onPress={() => onToggle(id)}>
              <span className="choice-mark">{isChosen && <Icon name="check" />}</span>
              <span>
                {mark(label)}
                <Theirs of={content => theirs(content).find(one => one.id === id)?.label} />
              </span>
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
