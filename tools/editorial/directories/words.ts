import { NEEDS, type Need, RUN_BY } from '../../../machines/content/vocabulary.ts'
import { numbersInText } from '../../content/rules/numbers-in-text.ts'
import { aloudProblem } from '../../content/rules/reading.ts'
import { HOST } from '../../content/rules/shown-texts.ts'

/** The words used until somebody writes better ones. They are true of any service, and the check accepts them. */
export const STAND_IN = 'For people who live here.'

const namesNumberOrSite = (text: string): boolean =>
  numbersInText(text).some(({ isKnownByHeart }) => !isKnownByHeart) ||
  text.normalize('NFKC').search(HOST) !== -1

/** @returns why the check would refuse a text for the officer; nothing if it would not. */
export const shownProblem = (text: string): string | undefined =>
  namesNumberOrSite(text) ? 'it contains a number or a site, which nobody would check there' : undefined

/** @returns why the check would refuse a text that is said aloud; nothing if it would not. */
export const spokenProblem = (text: string): string | undefined => shownProblem(text) ?? aloudProblem(text)

/** Longer names cannot be told apart from a sentence. */
const MOST_OF_NAME = 24

/** @returns as many whole words of a name as fit in a row of contacts. */
export const shortNameFrom = (name: string): string => {
  if (name.length <= MOST_OF_NAME) return name
  const words = name
    .slice(0, MOST_OF_NAME + 1)
    .split(' ')
    .slice(0, -1)
    .join(' ')
  return (words || name.slice(0, MOST_OF_NAME)).replace(/[\s,;:(&-]+$/, '')
}

/** Whether a text fits where a row says what a service is for. */
export const fitsInShort = (text: string): boolean =>
  /^.{1,32}$/u.test(text) && /^\S+(?: \S+){0,4}$/.test(text)

/** @returns the words of a row until somebody writes better ones. */
export const temporaryInShort = (area: string): string =>
  fitsInShort(`help, ${area}`) ? `help, ${area}` : 'help, local'

const listed = (cell: string) =>
  cell
    .split(/[;,|]/)
    .map(part => part.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter(Boolean)

/** @returns the needs that a cell lists, and the words in it that are not needs. */
export const needsListed = (
  cell: string
): { readonly needs: readonly Need[]; readonly unknown: readonly string[] } => {
  const parts = listed(cell)
  return {
    needs: NEEDS.filter(need => parts.includes(need)),
    unknown: parts.filter(part => !NEEDS.some(need => need === part))
  }
}

/** @returns who runs a service, if a cell names one of the kinds that we distinguish. */
export const runByNamed = (cell: string): (typeof RUN_BY)[number] | undefined =>
  RUN_BY.find(one => one === cell.trim().toLowerCase())
