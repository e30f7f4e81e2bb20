import type { Content, Dictionary, Language, WordTree } from '../../../machines/content/content.ts'
import { oncePer } from '../once-per.ts'
import type { LanguageSource, Sources } from '../parse/sources.ts'
import { dateWordsOf } from './date-words.ts'
import { type LanguageStatus, languageStatuses } from './status.ts'
import { stringsOf, type Translatable } from './translatable.ts'

type Growing = { [part: string]: string | null | Growing }

/** Puts a text into a tree. */
const put = (tree: Growing, [part = '', ...rest]: readonly string[], text: string | null): void => {
  if (rest.length === 0) tree[part] = text
  else {
    tree[part] ??= {}
    put(tree[part] as Growing, rest, text)
  }
}

/** Hours are made of many words: were one of them in English, no sentence would be in one language. */
const OPENING = 'screens.opening.'

const isInOpening = ({ key }: Translatable) => key.startsWith(OPENING)

/**
 * @returns the words of a language, `null` where English must stand in for them. Somebody may be able to carry a neutral name
 * alone: until a translator has checked what it tells, it is not carried.
 */
export const wordsOf = ({ source, wanted, missing, stale, review }: LanguageStatus): WordTree => {
  const lost = new Set([...missing, ...stale])
  const isOpeningLost = [...lost].some(isInOpening)
  const tree: Growing = {}
  for (const string of wanted.filter(({ isShown }) => isShown)) {
    const isUnchecked = review !== 'reviewed' && string.facts.neutral
    const isLost = lost.has(string) || isUnchecked || (isOpeningLost && isInOpening(string))
    put(tree, string.path, isLost ? null : (source.value.words[string.key]?.says ?? null))
  }
  return tree
}

/** Names that must be there even if everything else is lost are those of services. */
const withVital = (tree: WordTree, { vital, services }: Pick<Content, 'vital' | 'services'>): WordTree => {
  const nameOf = (name: string) => {
    const service = services.find(service => service.name === name)
    const words = (tree.services as WordTree | undefined)?.[service?.id ?? ''] as WordTree | undefined
    return words?.name === undefined ? {} : { name: words.name }
  }
  const broken = vital.broken.map(({ name }, at) => [String(at + 1), nameOf(name)])
  return { ...tree, vital: { danger: nameOf(vital.danger.name), broken: Object.fromEntries(broken) } }
}

export const languageOf = ({ tag, source: { value }, review }: LanguageStatus): Language => ({
  tag,
  name: value.name,
  dir: value.dir,
  isWhole: value.scope === 'all',
  isDraft: review !== 'reviewed'
})

const datesOf = oncePer((_: LanguageSource, language: Language) => dateWordsOf(language))

/**
 * @param sources that have no error.
 * @returns every language with its words, in the order of their tags.
 */
export const compileLanguages = (
  sources: Sources,
  content: Pick<Content, 'vital' | 'services'>
): readonly Dictionary[] =>
  languageStatuses(sources.languages, stringsOf(sources)).map(status => {
    const words = wordsOf(status)
    const language = languageOf(status)
    return {
      language,
      words: language.isWhole ? withVital(words, content) : words,
      dates: datesOf(status.source, language)
    }
  })
