import type { Content, ForcePacks, Training } from '../../content/content.ts'
import { formatDate, formatWeekday } from '../../hours/format-date.ts'
import { formatTime } from '../../hours/format-time.ts'
import type { Moment } from '../../hours/london.ts'
import { openingWords } from '../../language/opening-words.ts'

type ChangeWords = Training['words']['changes']

/** Texts and names to describe changes with. */
export interface Wording {
  readonly words: ChangeWords
  readonly content: Content
  /** Names by id, removed items included. */
  readonly names: ReadonlyMap<string, string>
}

const number = new Intl.NumberFormat('en-GB')

/** @returns a count as people read it: "405,702". */
export const formatCount = (count: number): string => number.format(count)

/** The first sentence is enough to recognise a tip. */
const firstSentence = (say: string): string => /^.*?[.?!](?= |$)/.exec(say)?.[0] ?? say

/** @returns names by id; a later revision replaces names of an earlier one. */
export const namesOf = (
  ...revisions: readonly { readonly content: Content; readonly packs: ForcePacks }[]
): ReadonlyMap<string, string> =>
  new Map(
    revisions.flatMap(({ content, packs }) => [
      ...content.actions.map(({ id, line }) => [`action ${id}`, line] as const),
      ...content.tips.map(({ id, say }) => [`tip ${id}`, firstSentence(say)] as const),
      ...[...content.services, ...Object.values(packs).flatMap(pack => pack.localServices)].map(
        ({ id, name }) => [`contact ${id}`, name] as const
      ),
      ...content.forces.map(({ id, name }) => [`force ${id}`, name] as const)
    ])
  )

/** @returns the first few, and how many more there are: "Hurt, Rape and 3 more". */
export const joinFirst = (all: readonly string[], most: number, join: string): string => {
  const few = all.slice(0, most)
  const parts = all.length > few.length ? [...few, `${formatCount(all.length - few.length)} more`] : few
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${join} ${parts.at(-1)}`
}

/** @returns a moment in words: "Sunday 29 November, 3am". */
export const formatMoment = ({ day, minute }: Moment, { content }: Pick<Wording, 'content'>): string =>
  `${formatWeekday(day)} ${formatDate(day)}, ${formatTime(minute, openingWords(content))}`
