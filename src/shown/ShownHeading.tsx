import type { ComponentProps } from 'react'
import { HEADING_ID } from '../frame/Heading.tsx'
import { ForPerson } from '../language/ForPerson.tsx'
import { useTheirs } from '../language/theirs.ts'
import { useContent } from '../language/words.ts'

/** Says that nobody has checked their language. */
const Draft = () => {
  const { draft } = useContent().screens.language
  return (
    useTheirs()?.language.isDraft && (
      <p className="w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
        <ForPerson said={draft} of={({ screens }) => screens.language.draft} />
      </p>
    )
  )
}

/** The heading of a screen for the person: larger, as it is read at arm's length. */
export const ShownHeading = (props: Pick<ComponentProps<typeof ForPerson>, 'said' | 'of'>) => (
  <>
    <h1
      id={HEADING_ID}
      tabIndex={-1}
      className="text-3xl leading-tight font-bold tracking-tight text-balance"
    >
      <ForPerson {...props} />
    </h1>
    <Draft />
  </>
)
