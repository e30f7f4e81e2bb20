import type { TextKey } from '../../../machines/language/text-key.ts'
import { HEADING_ID } from '../components/Heading.tsx'
import { T } from '../i18n/T.tsx'

/** The heading of a person screen: larger, as it is read at arm's length. */
export const PersonHeading = ({ k }: { readonly k: TextKey }) => (
  <h1 id={HEADING_ID} tabIndex={-1} className="shown-heading">
    <T k={k} for="person" />
  </h1>
)
