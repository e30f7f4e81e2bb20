import { useEffect, useMemo, useState } from 'react'
import { readLanguageText } from '../../../tools/editorial/languages/language-file.ts'
import type { EnglishText } from '../../../tools/editorial/languages/translation-rows.ts'
import type { OpenContent } from '../model/open-content.ts'
import type { OpenPlace } from '../model/place.ts'
import type { PhoneTexts } from './FindText.tsx'
import { findTexts } from './find-texts.ts'

/** The form that a text is in: the entry of a list, or the nearest form around it. */
const placeOf = ({ file, at, english }: EnglishText): OpenPlace => ({
  file,
  // The position of a local service in its file is not known here.
  path: file.startsWith('forces/') ? undefined : at.slice(0, -1),
  sought: english
})

interface Result {
  readonly phoneTexts: PhoneTexts
  readonly onHighlight: (texts: readonly string[]) => void
}

/**
 * The texts that the phone beside a file marks and finds: those of the content, and of the open language.
 * @param place the file that is open.
 */
export const usePhoneTexts = (
  { texts, english, open }: OpenContent,
  place: OpenPlace | undefined
): Result => {
  const [highlighted, onHighlight] = useState<readonly string[]>([])
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      // A translator's field reports its own.
      if (isField && target.closest('article') && !target.closest('[data-key]')) onHighlight([target.value])
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])
  const language = place?.file.startsWith('languages/') ? place.file : undefined
  const phoneTexts = useMemo(() => {
    const read = () => (language === undefined ? undefined : readLanguageText(texts.get(language) ?? ''))
    return {
      highlighted,
      find: (words: readonly string[]) => findTexts(english ?? [], read(), words),
      onFound: (text: EnglishText) => {
        const isIn = Object.hasOwn(read()?.value.words ?? {}, text.key)
        open(language !== undefined && isIn ? { file: language, sought: text.key } : placeOf(text))
      }
    }
  }, [highlighted, english, language, texts, open])
  return { phoneTexts, onHighlight }
}
