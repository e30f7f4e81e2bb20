import type { ComponentProps } from 'react'
import { useIsFacingPerson } from '../context/encounter.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { PersonText } from './PersonText.tsx'

/** A text for whomever the phone faces. */
export const ReaderText = (props: ComponentProps<typeof PersonText>) => {
  const { t } = useOfficerLocale()
  return useIsFacingPerson() ? <PersonText {...props} /> : t(props.text, props.values)
}
