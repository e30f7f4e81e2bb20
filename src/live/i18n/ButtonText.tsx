import type { TextKey } from '../../../machines/language/text-key.ts'
import { useIsFacingPerson } from '../context/encounter.ts'
import { T } from './T.tsx'

/** A text on a button, or beside one, that either may press: in both languages, the larger for whomever the phone faces. */
export const ButtonText = ({ k }: { readonly k: TextKey }) => (
  <span className="in-[button]:grow">
    <T
      k={k}
      for={useIsFacingPerson() ? 'person' : 'both'}
      personClassName="second-language text-meta font-normal text-soft"
    />
  </span>
)
