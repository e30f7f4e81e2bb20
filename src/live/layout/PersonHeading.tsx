import type { ComponentProps } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { PersonText } from '../i18n/PersonText.tsx'
import { usePersonLocale } from '../i18n/person-locale.ts'
import { DraftBadge } from '../i18n/Translation.tsx'

/** Says that nobody has checked what the person reads. */
export const PersonDraftNotice = () => {
  const words = useOfficerLocale()
  const { draft } = words.screens.language
  /** Where the person's language is chosen, it is what they read. */
  const { isDraft } = usePersonLocale()?.language ?? words
  return (
    isDraft && (
      <DraftBadge>
        <PersonText text={draft} of={({ screens }) => screens.language.draft} />
      </DraftBadge>
    )
  )
}

interface Props extends Pick<ComponentProps<typeof PersonText>, 'text' | 'of'> {
  /** What is to be seen at once stands right below: that it is a draft is said after it. */
  readonly draftLater?: boolean
}

/** The heading of a screen for the person: larger, as it is read at arm's length. */
export const PersonHeading = ({ draftLater, ...props }: Props) => (
  <>
    <h1 id={HEADING_ID} tabIndex={-1} className="shown-heading">
      <PersonText {...props} />
    </h1>
    {!draftLater && <PersonDraftNotice />}
  </>
)
