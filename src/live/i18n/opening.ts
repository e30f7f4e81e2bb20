import type { Hours, Service } from '../../../machines/content/content.ts'
import { type Channel, ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { HoursWords } from '../../../machines/hours/format-time.ts'
import { ENGLISH_OPENING, useLocale, usePersonLocale } from './locale.ts'
import { usePersonT, useT } from './use-t.ts'

/** @returns the texts of opening hours for the officer. */
export const useHoursWords = (): HoursWords => useLocale().opening ?? ENGLISH_OPENING

interface LocalHours {
  /** If no times are known, `words` is the text that says so, in the reader's language or in English. */
  readonly hours: Hours
  readonly words: HoursWords
}

const withWords = (hours: Hours, words: string): Hours =>
  hours.words === undefined ? hours : { ...hours, words }

const wordsKey = ({ id }: Pick<Service, 'id'>, channel: Channel) =>
  `services.${id}.${channel}.hours.words` as const

/** @returns the hours of a channel for the officer, and their language. */
export const useOfficerHours = (
  service: Pick<Service, 'id'>,
  channel: Channel,
  hours: Hours
): LocalHours & { readonly lang: string } => {
  const { language, opening } = useLocale()
  const words = useHoursWords()
  const { text, lang } = useT()(wordsKey(service, channel))
  if (hours.words !== undefined) return { hours: withWords(hours, text), words, lang }
  return { hours, words, lang: opening ? language.tag : ENGLISH }
}

/**
 * @returns the hours of a channel for the person; `undefined` if any part is not translated,
 * because a sentence in two languages helps nobody.
 */
export const usePersonHours = (
  service: Pick<Service, 'id'>,
  channel: Channel,
  hours: Hours
): LocalHours | undefined => {
  const words = usePersonLocale()?.opening
  const text = usePersonT()(wordsKey(service, channel))
  if (!words) return undefined
  if (hours.words === undefined) return { hours, words }
  return text === undefined ? undefined : { hours: withWords(hours, text), words }
}
