import type { LanguageText } from '../../../tools/editorial/languages/language-file.ts'
import type { EnglishText } from '../../../tools/editorial/languages/translation-rows.ts'
import { patternWithin, textPattern } from '../model/text-pattern.ts'

const ownLetters = (text: string) => text.replace(/\{\w+\}|[^\p{L}\p{N}]/gu, '').length

/**
 * @param read the words on the screen where somebody pressed, then the words of each element around it.
 * @param language the language that the screen may also show.
 * @returns the texts of the content that match the smallest of these, eight at most; if none matches, texts among its
 * words.
 */
export const findTexts = (
  english: readonly EnglishText[],
  language: Pick<LanguageText, 'value'> | undefined,
  read: readonly string[]
): readonly EnglishText[] => {
  const those = (isRead: (text: string) => boolean) =>
    english
      .filter(text => isRead(text.english) || isRead(language?.value.words[text.key]?.says ?? ''))
      .slice(0, 8)
  for (const words of read) {
    // A text that is mostly placeholders would match anything.
    const isMostly = (text: string) => ownLetters(text) * 3 >= ownLetters(words)
    const found = those(text => isMostly(text) && textPattern(text).test(words))
    if (found.length > 0) return found
  }
  return those(text => patternWithin(text)?.test(read[0] ?? '') === true)
}
