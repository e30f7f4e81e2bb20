import { bindingOf } from '../../tools/content/locales/binding.ts'
import type { Translatable } from '../../tools/content/locales/translatable.ts'

export interface LanguageHead {
  readonly name: string
  readonly english: string
  readonly dir: 'ltr' | 'rtl'
  readonly scope: 'all' | 'person'
  readonly review?: string
}

interface Words {
  readonly says: (string: Translatable) => string
  readonly isStale?: (string: Translatable) => boolean
  readonly isWaiting?: (string: Translatable) => boolean
}

/** A binding that no English text has. */
const OTHER = '"00000000"'

/** @returns a language file as a translator would write it, with all texts that its scope needs. */
export const languageFile = (
  { name, english, dir, scope, review = '{ status: draft }' }: LanguageHead,
  strings: readonly Translatable[],
  { says, isStale = () => false, isWaiting = () => false }: Words
): string => {
  const entryOf = (string: Translatable) => {
    const [text, of] = isWaiting(string)
      ? ['', 'none']
      : [says(string), isStale(string) ? OTHER : `"${bindingOf(string.english)}"`]
    return `  ${string.key}:\n    says: ${JSON.stringify(text)}\n    of: ${of}\n`
  }
  const wanted = strings.filter(({ facts }) => scope === 'all' || facts.for === 'person')
  const head = `name: ${name}\nenglish: ${english}\ndir: ${dir}\nscope: ${scope}\nreview: ${review}\nwords:\n`
  return head + wanted.map(entryOf).join('')
}
