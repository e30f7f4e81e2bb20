import type { LanguageText } from '../../../tools/editorial/languages/language-file.ts'
import type { EnglishText } from '../../../tools/editorial/languages/translation-rows.ts'
import { patternWithin, textPattern } from '../model/text-pattern.ts'

/** More results would not help. */
const MOST = 8

const ownLetters = (text: string) => text.replace(/\{\w+\}|[^\p{L}\p{N}]/gu, '').length

/**
 * Whether a text's own letters are at least a third of the words. A text that is mostly placeholders would match
 * anything.
 */
const isMostly = (text: string, words: string) => ownLetters(text) * 3 >= ownLetters(words)

/**
 * @param read the words on the screen where somebody pressed, then the words of each element around it.
 * @param language the language that the screen may also show.
 * @returns the texts of the content that match the smallest of these; if none matches, texts among its words.
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
