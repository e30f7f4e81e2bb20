import type { Dictionary, Language } from '../../../machines/content/content.ts'
import type { Catalogue } from '../../../machines/language/catalogue.ts'
import { notWithdrawn } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { dateWordsOf } from './date-words.ts'
import { type LanguageStatus, languageStatuses } from './status.ts'
import { stringsOf, type Translatable } from './translatable.ts'

/** Opening hours are made of many words. If one of them were in English, no sentence would be in one language. */
const OPENING = 'screens.opening.'

const isInOpening = ({ key }: Translatable) => key.startsWith(OPENING)

/**
 * @returns the texts of a language. Texts without a current translation are left out, and shown in English. A neutral
 * name may be all that somebody can safely carry, so it is left out until a translator has checked it.
 */
const textsOf = ({ source, wanted, missing, stale, review }: LanguageStatus): Catalogue => {
  const lost = new Set([...missing, ...stale])
  const isOpeningLost = [...lost].some(isInOpening)
  return new Map(
    wanted.flatMap(string => {
      const isUnchecked = review !== 'reviewed' && string.facts.neutral
      const isLost = lost.has(string) || isUnchecked || (isOpeningLost && isInOpening(string))
      const { says } = source.value.words[string.key] ?? {}
      return string.isShown && !isLost && says ? [[string.key, says] as const] : []
    })
  )
}

/** @returns the names of the services that are shown even if the content data is lost. */
const vitalNames = (texts: Catalogue, sources: Pick<Sources, 'screens.yaml' | 'serviceEntries'>) => {
  const { danger, broken } = sources['screens.yaml'].value
  const ids = [
    ['vital.danger.name', danger.service],
    ...notWithdrawn(broken.services, sources).map((id, at) => [`vital.broken.${at + 1}.name`, id])
  ] as const
  return new Map(
    ids.flatMap(([key = '', id]) => {
      const name = texts.get(`services.${id}.name`)
      return name === undefined ? [] : [[key, name] as const]
    })
  )
}

const languageOf = ({ tag, source: { value }, review }: LanguageStatus): Language => ({
  tag,
  name: value.name,
  dir: value.dir,
  isWhole: value.scope === 'all',
  isDraft: review !== 'reviewed'
})

/**
 * @param sources that have no error.
 * @returns every language with its texts, in the order of their tags.
 */
export const compileLanguages = (sources: Sources): readonly Dictionary[] =>
  languageStatuses(sources.languages, stringsOf(sources)).map(status => {
    const texts = textsOf(status)
    const language = languageOf(status)
    const vital = vitalNames(texts, sources)
    return { language, texts: new Map([...texts, ...vital]), dates: dateWordsOf(language) }
  })
