import type { ComponentProps } from 'react'
import { useFacing } from '../context/facing.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { PersonText } from './PersonText.tsx'

/** A text of what every screen has, for whoever has the phone: the officer, or the person while it is turned round. */
export const ReaderText = (props: ComponentProps<typeof PersonText>) => {
  const { t } = useOfficerLocale()
  return useFacing().isFacingPerson ? <PersonText {...props} /> : t(props.text, props.values)
}
