import type { Content, Service } from '../../content/content.ts'
import { formatDate, formatWeekday } from '../../hours/format-date.ts'
import { formatTime } from '../../hours/format-time.ts'
import type { Moment } from '../../hours/london.ts'
import { hoursWords } from '../../language/hours-words.ts'

const number = new Intl.NumberFormat('en-GB')

/** @returns a number with a comma between thousands: "405,702". */
export const formatCount = (count: number): string => number.format(count)

/** The first sentence is enough to recognise a tip. */
const firstSentence = (say: string): string => /^.*?[.?!](?= |$)/.exec(say)?.[0] ?? say

/** @returns the name of each action, tip and contact, with its kind and id as the key. */
export const namesOf = (
  { actions, tips }: Pick<Content, 'actions' | 'tips'>,
  services: readonly Service[]
): readonly (readonly [string, string])[] => [
  ...actions.map(({ id, line }) => [`action ${id}`, line] as const),
  ...tips.map(({ id, say }) => [`tip ${id}`, firstSentence(say)] as const),
  ...services.map(({ id, name }) => [`contact ${id}`, name] as const)
]

/** @returns the first `most` items, and how many more there are: "Hurt, Rape and 3 more". */
export const joinFirst = (all: readonly string[], most: number, join: string): string => {
  const few = all.slice(0, most)
  const parts = all.length > few.length ? [...few, `${formatCount(all.length - few.length)} more`] : few
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${join} ${parts.at(-1)}`
}

/** @returns a moment in words: "Sunday 29 November, 3am". */
export const formatMoment = ({ day, minute }: Moment, content: Content): string =>
  `${formatWeekday(day)} ${formatDate(day)}, ${formatTime(minute, hoursWords(content))}`
