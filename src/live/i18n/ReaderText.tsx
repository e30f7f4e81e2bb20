import type { ComponentProps } from 'react'
import { useFacing } from '../context/facing.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { PersonText } from './PersonText.tsx'

/** A text for whomever the phone faces. */
export const ReaderText = (props: ComponentProps<typeof PersonText>) => {
  const { t } = useOfficerLocale()
  return useFacing().isFacingPerson ? <PersonText {...props} /> : t(props.text, props.values)
}
