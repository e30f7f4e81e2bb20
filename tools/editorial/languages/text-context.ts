import type { TranslationRow } from './translation-rows.ts'

type Text = Pick<TranslationRow, 'key' | 'english' | 'facts' | 'about'>

/** A field is in camel case, an id in kebab case. */
const readablePart = (part: string) =>
  part.charAt(0).toUpperCase() +
  part
    .slice(1)
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** @returns the place of a text in words: "Questions, Support, Prompt". */
export const placeInWords = ({ key }: Text): string => key.split('.').map(readablePart).join(' › ')

/** @returns who reads or hears a text, and how. */
export const readerInWords = ({ facts }: Text): string => {
  if (facts.aloud) return 'Said aloud to the person.'
  return facts.for === 'officer' ? 'The officer reads it.' : 'The person reads it.'
}

/** The parts of a text that must stay the same: placeholders, and numbers with their separators. */
const LOCKED = /\{\w+\}|\p{Nd}+(?:[ \u00a0:.]\p{Nd}+)*/gu

/** @returns a text in parts, of which every second must stay the same in each language. */
export const lockedParts = (english: string): readonly string[] => {
  const locked = [...english.matchAll(LOCKED)]
  const ends = [0, ...locked.map(({ 0: part, index }) => index + part.length)]
  return [
    ...locked.flatMap(({ 0: part, index }, at) => [english.slice(ends[at], index), part]),
    english.slice(ends.at(-1))
  ]
}

/** The factor by which a translation may be longer than its English before somebody should check it. */
const ROOM = 1.6

/**
 * @returns the length in letters above which a translation should be checked on the phone. It is advice, as languages
 * differ.
 */
export const maxLengthOf = ({ english }: Text): number => Math.ceil(english.length * ROOM) + 8

/** @returns the same in words. */
export const maxLengthText = (text: Text): string =>
  `Over ${maxLengthOf(text)} letters, see on the phone whether it fits.`

/** @returns the rules for a translator, one sentence each. */
export const limitsInWords = (text: Text): readonly string[] => {
  const { english, facts } = text
  const locked = [...new Set(lockedParts(english).filter((_, at) => at % 2 === 1))]
  return [
    ...(locked.length > 0 ? [`Keep: ${locked.join(', ')}.`] : []),
    ...(facts.fixed ? [`In English it may not change: it is ${facts.fixed.as}.`] : []),
    ...(facts.neutral ? ['It may be all that somebody can safely carry: it must give nothing away.'] : [])
  ]
}
