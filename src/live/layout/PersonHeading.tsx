import type { TextKey } from '../../../machines/language/text-key.ts'
import { HEADING_ID } from '../components/Heading.tsx'
import { PersonDraftNotice } from '../i18n/Draft.tsx'
import { T } from '../i18n/T.tsx'

interface Props {
  readonly k: TextKey
  /** The screen places the draft notice itself, further down. */
  readonly draftLater?: boolean
}

/** The heading of a person screen: larger, as it is read at arm's length. */
export const PersonHeading = ({ k, draftLater }: Props) => (
  <>
    <h1 id={HEADING_ID} tabIndex={-1} className="shown-heading">
      <T k={k} for="person" />
    </h1>
    {!draftLater && <PersonDraftNotice />}
  </>
)
