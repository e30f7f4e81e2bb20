import type { Content } from '../../content/content.ts'
import { Theirs } from './Theirs.tsx'
import { useWords } from './words.ts'

interface Props {
  readonly said: string
  /** The same in the person's language. */
  readonly theirs: (content: Content) => string | undefined
}

/** A text on a button that the officer presses and the person may point at: in both languages. */
export const Both = ({ said, theirs }: Props) => (
  <span>
    {useWords().mark(said)}
    <Theirs of={theirs} />
  </span>
)
