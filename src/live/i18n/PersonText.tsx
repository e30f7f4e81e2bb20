import type { ComponentProps, ReactNode } from 'react'
import { filledIn, useWords } from './officer-locale.ts'
import { useTheirs } from './person-locale.ts'
import { InTheirs, type Theirs } from './Translation.tsx'

interface Props extends Pick<ComponentProps<typeof Theirs>, 'of'> {
  /** The officer's text. */
  readonly said: string
  /** What stands in it in braces. */
  readonly values?: Readonly<Record<string, ReactNode>>
  /** The same for their language, where it counts otherwise. */
  readonly theirValues?: Readonly<Record<string, ReactNode>>
}

/**
 * A text that the person reads once the phone is turned round: in their language, where one is chosen and has it. While that is a draft,
 * the officer's text stands beside it.
 */
export const ForPerson = ({ said, of, values, theirValues = values }: Props) => {
  const { mark } = useWords()
  const theirs = useTheirs()
  const text = theirs && of(theirs.content, theirs)
  if (!theirs || text === undefined || text === said || !theirs.isSaid(text)) return mark(said, values)
  return (
    <>
      <InTheirs text={filledIn(text, theirValues)} words={theirs} />{' '}
      {theirs.language.isDraft && <span className="beside">{mark(said, values)}</span>}
    </>
  )
}
