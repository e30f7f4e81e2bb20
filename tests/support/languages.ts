import { bindingOf } from '../../tools/content/locales/binding.ts'
import { stringsOf, type Translatable } from '../../tools/content/locales/translatable.ts'
import type { Sources, Texts } from '../../tools/content/parse/sources.ts'
import { checkTexts, sampleTexts, withFile } from './content.ts'

export const sampleStrings: readonly Translatable[] = stringsOf(checkTexts(sampleTexts).sources as Sources)

export const FILE = 'languages/ro.yaml'

/** The beginning of a language file. */
const head = (review: string, scope: string) => `name: Română
english: Romanian
dir: ltr
scope: ${scope}
review: ${review}
words:
`

const entry = ({ key, english }: Translatable, says: string) =>
  `  ${key}:\n    says: ${JSON.stringify(says)}\n    of: "${bindingOf(english)}"\n`

interface Options {
  readonly scope?: 'all' | 'person'
  readonly review?: string
  readonly strings?: readonly Translatable[]
  readonly says?: (string: Translatable) => string
}

/** A language that lacks nothing: each word is the English with a mark, but for what is said. */
export const languageText = ({
  scope = 'person',
  review = '{ status: draft }',
  strings = sampleStrings,
  says = ({ english }) => `[${english}]`
}: Options = {}): string =>
  head(review, scope) +
  strings
    .filter(({ audience }) => scope === 'all' || audience === 'person')
    .map(string => entry(string, says(string)))
    .join('')

export const withLanguage = (text: string, texts: Texts = sampleTexts): Texts => withFile(FILE, text, texts)
