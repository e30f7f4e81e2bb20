import { type RefObject, useEffect, useRef, useState } from 'react'
import { type EnglishText, placeInWords } from '../../../tools/editorial/languages/translation-rows.ts'
import { Toggle } from '../controls/fields.tsx'
import type { FromEditedPhone, HighlightRequest } from '../phone/messages.ts'

const findWords = {
  find: 'Find a text',
  help: 'Press a text on the phone: its field opens here.',
  several: 'This stands in several places:',
  none: 'No text of the content is worded like this: it may be made up of several.'
} as const

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
  const onPressed = (read: readonly string[]) => {
    const texts = find(read)
    if (texts[0] && texts.length === 1) choose(texts[0])
    else setFound(texts)
  }
  const latest = useRef(onPressed)
  latest.current = onPressed
  // biome-ignore lint/correctness/useExhaustiveDependencies: a phone that starts again must get the order again
  useEffect(() => {
    const request: HighlightRequest = { type: 'highlight', texts: highlighted, isFinding }
    frame.current?.contentWindow?.postMessage(request, location.origin)
  }, [frame, highlighted, isFinding, screen])
  useEffect(() => {
    const take = ({ source, origin, data }: MessageEvent<FromEditedPhone>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data.type === 'pressed') latest.current(data.texts)
    }
    window.addEventListener('message', take)
    return () => window.removeEventListener('message', take)
  }, [frame])
  return (
    <div className="find-text">
      <Toggle
        isOn={isFinding}
        onPress={() => {
          setFinding(!isFinding)
          setFound(undefined)
        }}
      >
        {findWords.find}
      </Toggle>
      <div role="status">
        {isFinding && !found && <small className="text-soft">{findWords.help}</small>}
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
