import type { ComponentProps } from 'react'
import { ForPerson } from '../language/ForPerson.tsx'
import { useWords } from '../language/words.ts'
import { useTurned } from './turned.ts'

/** A text of what every screen has, for whoever has the phone: the officer, or the person while it is turned round. */
export const ForReader = (props: ComponentProps<typeof ForPerson>) => {
  const { mark } = useWords()
  return useTurned().isTurned ? <ForPerson {...props} /> : mark(props.said, props.values)
}
