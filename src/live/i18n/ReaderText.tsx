import type { ComponentProps } from 'react'
import { useTurned } from '../context/facing.ts'
import { useWords } from './officer-locale.ts'
import { ForPerson } from './PersonText.tsx'

/** A text of what every screen has, for whoever has the phone: the officer, or the person while it is turned round. */
export const ForReader = (props: ComponentProps<typeof ForPerson>) => {
  const { mark } = useWords()
  return useTurned().isTurned ? <ForPerson {...props} /> : mark(props.said, props.values)
}
