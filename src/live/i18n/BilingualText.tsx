import type { Content } from '../../../machines/content/content.ts'
import { useWords } from './officer-locale.ts'
import { ForPerson } from './PersonText.tsx'
import { Theirs } from './Translation.tsx'

interface Props {
  readonly said: string
  /** The same in the person's language. */
  readonly theirs: (content: Content) => string | undefined
  /** Whether the officer presses it, and the person may point at it; or the person, on a phone that is turned round. */
  readonly look?: 'answer' | 'shown'
}

/** A text on a button that both may press. A word that is the same in both languages stands there once. */
export const Both = ({ said, theirs, look = 'answer' }: Props) => {
  const { mark } = useWords()
  if (look === 'shown')
    return (
      <span className="in-[button]:grow">
        <ForPerson said={said} of={theirs} />
      </span>
    )
  return (
    <span className="in-[button]:grow">
      {mark(said)}
      <Theirs
        of={content => {
          const text = theirs(content)
          return text === said ? undefined : text
        }}
      />
    </span>
  )
}
