import type { ReactNode } from 'react'
import type { Content } from '../../../machines/content/content.ts'
import { useWords } from './officer-locale.ts'
import { useTheirs, type Theirs as Words } from './person-locale.ts'

interface SaidProps {
  readonly text: ReactNode
  readonly words: Words
  readonly className?: string
}

/** A text in their language, whichever way it is written. */
export const InTheirs = ({ text, words, className = '' }: SaidProps) => (
  <span lang={words.language.tag} dir={words.language.dir} className={`block ${className}`}>
    {text}
  </span>
)

interface Props {
  /** Finds the text among the words of their language. */
  readonly of: (content: Content, words: Words) => string | undefined
  readonly className?: string
}

/** What the person is told, in their language: nothing while none is chosen, or where it is not translated. */
export const Theirs = ({ of, className }: Props) => {
  const words = useTheirs()
  const text = words && of(words.content, words)
  return words && text !== undefined && words.isSaid(text) ? (
    <>
      {/* Where the two stand on one button, they are two words. */}{' '}
      <InTheirs text={text} words={words} {...(className === undefined ? {} : { className })} />
    </>
  ) : undefined
}

/** A line for a language that nobody has checked. */
export const Draft = ({ children }: { readonly children: ReactNode }) => (
  <p className="mt-1.5 w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
    {children}
  </p>
)

/** Says that nobody has checked a language, the person's or the officer's, wherever it stands. */
export const DraftLine = () => {
  const {
    isDraft,
    screens: { language },
    mark
  } = useWords()
  const theirs = useTheirs()?.language
  return (isDraft || theirs?.isDraft) && <Draft>{mark(language.draft)}</Draft>
}
