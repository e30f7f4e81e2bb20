import type { ComponentProps } from 'react'
import { HEADING_ID } from '../frame/Heading.tsx'
import { ForPerson } from '../language/ForPerson.tsx'
import { Draft } from '../language/Theirs.tsx'
import { useContent } from '../language/words.ts'

/** The heading of a screen for the person: larger, as it is read at arm's length. */
export const ShownHeading = (props: Pick<ComponentProps<typeof ForPerson>, 'said' | 'of'>) => {
  const { draft } = useContent().screens.language
  return (
    <>
      <h1
        id={HEADING_ID}
        tabIndex={-1}
        className="text-3xl leading-tight font-bold tracking-tight text-balance"
      >
        <ForPerson {...props} />
      </h1>
      <Draft>
        <ForPerson said={draft} of={({ screens }) => screens.language.draft} />
      </Draft>
    </>
  )
}
