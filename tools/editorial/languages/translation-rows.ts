import { bindingOf } from '../../content/locales/binding.ts'
import { isWaiting, translationState, wantedIn } from '../../content/locales/status.ts'
import type { EnglishText } from './english-texts.ts'
import type { LanguageText } from './language-text.ts'

/** An English text beside its translation. */
export interface TranslationRow extends EnglishText {
  readonly says: string
  readonly state: 'missing' | 'stale' | 'current'
  /** The English that a stale translation was made from, if it is known. */
  readonly was?: string | undefined
}

/** @returns every text of a language with its translation, in the order of the English. */
export const translationRows = (
  texts: readonly EnglishText[],
  { value, above }: LanguageText
): readonly TranslationRow[] =>
  wantedIn(texts, value.scope).map(text => {
    const word = Object.hasOwn(value.words, text.key) ? value.words[text.key] : undefined
    const state = isWaiting(word) ? 'missing' : translationState(word, text)
    const before = above.get(text.key)
    const isKnown = state === 'stale' && before !== undefined && bindingOf(before) === word?.of
    return { ...text, says: word?.says ?? '', state, was: isKnown ? before : undefined }
  })
