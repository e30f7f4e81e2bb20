import type { ComponentProps } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { PersonText } from '../i18n/PersonText.tsx'
import { usePersonLocale } from '../i18n/person-locale.ts'
import { DraftBadge } from '../i18n/Translation.tsx'

/** Says that no translator has checked what the person reads. */
export const PersonDraftNotice = () => {
  const officerLocale = useOfficerLocale()
  const { draft } = officerLocale.screens.language
  const { isDraft } = usePersonLocale()?.language ?? officerLocale
  return (
    isDraft && (
      <DraftBadge>
        <PersonText text={draft} of={({ screens }) => screens.language.draft} />
      </DraftBadge>
    )
  )
}

interface Props extends Pick<ComponentProps<typeof PersonText>, 'text' | 'of'> {
  /** The screen places the draft notice itself, further down. */
  readonly draftLater?: boolean
}

/** The heading of a person screen: larger, as it is read at arm's length. */
export const PersonHeading = ({ draftLater, ...props }: Props) => (
  <>
    <h1 id={HEADING_ID} tabIndex={-1} className="shown-heading">
      <PersonText {...props} />
    </h1>
    {!draftLater && <PersonDraftNotice />}
  </>
)
