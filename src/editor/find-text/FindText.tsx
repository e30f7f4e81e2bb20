import type { RefObject } from 'react'
import { useState } from 'react'
import { type EnglishText, placeInWords } from '../../../tools/editorial/languages/translation-rows.ts'
import { findWords } from './find-words.ts'
import { useHighlight } from './use-highlight.ts'

/** The texts that the phone beside a form marks and finds. */
export interface PhoneTexts {
  readonly highlighted: readonly string[]
  readonly find: (read: readonly string[]) => readonly EnglishText[]
  readonly onFound: (text: EnglishText) => void
}

interface Props extends PhoneTexts {
  readonly frame: RefObject<HTMLIFrameElement | null>
  /** A value that changes whenever the phone starts again. */
  readonly screen: unknown
}

/** Marks texts on the phone, and opens the field of one that is pressed there. */
export const FindText = ({ frame, screen, highlighted, find, onFound }: Props) => {
  const [isFinding, setFinding] = useState(false)
  const [found, setFound] = useState<readonly EnglishText[]>()
  const choose = (text: EnglishText) => {
    setFinding(false)
    setFound(undefined)
    onFound(text)
  }
  useHighlight(frame, highlighted, isFinding, screen, read => {
    const texts = find(read)
    const [only] = texts
    if (only && texts.length === 1) choose(only)
    else setFound(texts)
  })
  return (
    <div className="find-text">
      <button
        type="button"
        className="chip"
        aria-pressed={isFinding}
        onClick={() => {
          setFinding(!isFinding)
          setFound(undefined)
        }}
      >
        {findWords.find}
      </button>
      <div role="status">
        {isFinding && !found && <small className="soft">{findWords.help}</small>}
        {found && <small>{found.length > 0 ? findWords.several : findWords.none}</small>}
      </div>
      {found?.map(text => (
        <button type="button" key={text.key} className="link" onClick={() => choose(text)}>
          {placeInWords(text)}
        </button>
      ))}
    </div>
  )
}
