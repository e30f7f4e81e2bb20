import { stringsOf, type Translatable } from '../../tools/content/locales/translatable.ts'
import type { Sources, Texts } from '../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, withFile } from './content.ts'
import { languageFile } from './language-file.ts'

export const fixtureStrings: readonly Translatable[] = stringsOf(checkTexts(fixtureTexts).sources as Sources)

export const FILE = 'languages/ro.yaml'

interface Options {
  readonly scope?: 'all' | 'person'
  readonly review?: string
  readonly strings?: readonly Translatable[]
  readonly says?: (string: Translatable) => string
}

/** @returns a complete language: every text is its English in brackets, unless `says` differs. */
export const languageText = ({
  scope = 'person',
  review = '{ status: draft }',
  strings = fixtureStrings,
  says = ({ english }) => `[${english}]`
}: Options = {}): string =>
  languageFile({ name: 'Română', english: 'Romanian', dir: 'ltr', scope, review }, strings, { says })

export const withLanguage = (text: string, texts: Texts = fixtureTexts): Texts => withFile(FILE, text, texts)
