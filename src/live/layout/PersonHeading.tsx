import type { ComponentProps } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { useWords } from '../i18n/officer-locale.ts'
import { ForPerson } from '../i18n/PersonText.tsx'
import { useTheirs } from '../i18n/person-locale.ts'
import { Draft } from '../i18n/Translation.tsx'

/** Says that nobody has checked what the person reads. */
export const ShownDraft = () => {
  const words = useWords()
  const { draft } = words.screens.language
  /** Where the person's language is chosen, it is what they read. */
  const { isDraft } = useTheirs()?.language ?? words
  return (
    isDraft && (
      <Draft>
        <ForPerson said={draft} of={({ screens }) => screens.language.draft} />
      </Draft>
    )
  )
}

interface Props extends Pick<ComponentProps<typeof ForPerson>, 'said' | 'of'> {
  /** What is to be seen at once stands right below: that it is a draft is said after it. */
  readonly draftLater?: boolean
}

/** The heading of a screen for the person: larger, as it is read at arm's length. */
export const ShownHeading = ({ draftLater, ...props }: Props) => (
  <>
    <h1 id={HEADING_ID} tabIndex={-1} className="shown-heading">
      <ForPerson {...props} />
    </h1>
    {!draftLater && <ShownDraft />}
  </>
)
