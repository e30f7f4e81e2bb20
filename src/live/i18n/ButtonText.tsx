import type { TextKey } from '../../../machines/language/text-key.ts'
import { useIsFacingPerson } from '../context/encounter.ts'
import { T } from './T.tsx'

/**
 * A text on or beside a button that either of them may press. It is in both languages, larger for the one the phone
 * faces.
 */
export const ButtonText = ({ k }: { readonly k: TextKey }) => (
  <span className="in-[button]:grow">
    <T
      k={k}
      for={useIsFacingPerson() ? 'person' : 'both'}
      personClassName="second-language text-meta font-normal text-soft"
    />
  </span>
)
