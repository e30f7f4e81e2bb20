import { isSupported } from '../../../tools/content/locales/tags.ts'
import { isTag, type Texts } from '../../../tools/content/parse/sources.ts'
import { editorWords } from '../words.ts'

/** @returns the file of a language. */
export const languageFileOf = (tag: string): string => `languages/${tag}.yaml`

/** @returns why a language cannot be added under a tag, if it cannot. */
export const languageRefusal = (texts: Texts, tag: string): string | false => {
  if (texts.has(languageFileOf(tag))) return editorWords.languageTaken
  return !(isTag(tag) && isSupported(tag)) && editorWords.languageUnknown
}
