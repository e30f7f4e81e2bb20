import type { ComponentProps } from 'react'
import { HEADING_ID } from '../frame/Heading.tsx'
import { ForPerson } from '../language/ForPerson.tsx'
import { Draft } from '../language/Theirs.tsx'
import { useTheirs } from '../language/theirs.ts'
import { useWords } from '../language/words.ts'

/** The heading of a screen for the person: larger, as it is read at arm's length. */
export const ShownHeading = (props: Pick<ComponentProps<typeof ForPerson>, 'said' | 'of'>) => {
  const words = useWords()
  const { draft } = words.screens.language
  /** Where the person's language is chosen, it is what they read. */
  const { isDraft } = useTheirs()?.language ?? words
  return (
    <>
      <h1
        id={HEADING_ID}
        tabIndex={-1}
        className="text-3xl leading-tight font-bold tracking-tight text-balance"
      >
        <ForPerson {...props} />
      </h1>
      {isDraft && (
        <Draft>
          <ForPerson said={draft} of={({ screens }) => screens.language.draft} />
        </Draft>
      )}
    </>
  )
}
