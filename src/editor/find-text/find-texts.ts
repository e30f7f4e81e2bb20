import type { EnglishText } from '../../../tools/editorial/languages/english-texts.ts'
import type { LanguageText } from '../../../tools/editorial/languages/language-text.ts'
import { patternWithin, textPattern } from '../model/text-pattern.ts'

/** More would be no help. */
const MOST = 8

const ownLetters = (text: string) => text.replace(/\{\w+\}|[^\p{L}\p{N}]/gu, '').length

/** Where nearly all is filled in, anything would fit. */
const isMostly = (text: string, words: string) => ownLetters(text) * 3 >= ownLetters(words)

/**
 * @param read what stands on the screen where somebody pressed, then what is around it.
 * @param language in which it may be written too.
 * @returns the texts of the content that it may be, those of the smallest part that is one; else those within it.
 */
export const findTexts = (
  english: readonly EnglishText[],
  language: Pick<LanguageText, 'value'> | undefined,
  read: readonly string[]
): readonly EnglishText[] => {
  const said = ({ key }: EnglishText) => language?.value.words[key]?.says ?? ''
  const those = (isRead: (text: string) => boolean) =>
    english.filter(text => isRead(text.english) || isRead(said(text))).slice(0, MOST)
  for (const words of read) {
    const found = those(text => isMostly(text, words) && textPattern(text).test(words))
    if (found.length > 0) return found
  }
  const [pressed = ''] = read
  return those(text => patternWithin(text)?.test(pressed) === true)
}
