import type { Content, ForcePacks, Training } from '../../content/content.ts'
import { formatDate, formatWeekday } from '../../hours/format-date.ts'
import { formatTime } from '../../hours/format-time.ts'
import type { Moment } from '../../hours/london.ts'
import { openingWords } from '../../language/opening-words.ts'
import { interpolate } from '../../text/interpolate.ts'
import type { Condition, Literal } from '../outcomes/condition.ts'

type ChangeWords = Training['words']['changes']

/** Texts and names to describe changes with. */
export interface Wording {
  readonly words: ChangeWords
  readonly content: Content
  /** Names by id, removed items included. */
  readonly names: ReadonlyMap<string, string>
}

/** Nobody reads more needs than these in one sentence. */
const NEEDS_AT_MOST = 3

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

const labelsOf = (
  literals: readonly Literal[],
  isPresent: boolean,
  { content }: Wording
): readonly string[] =>
  literals.filter(literal => literal.isPresent === isPresent).map(({ need }) => content.needs[need].label)

/** People who match all of these. */
const describeAll = (literals: readonly Literal[], wording: Wording): string => {
  const { words } = wording
  const [present, absent] = [labelsOf(literals, true, wording), labelsOf(literals, false, wording)]
  const values = {
    present: joinFirst(present, NEEDS_AT_MOST, words.and),
    absent: joinFirst(absent, NEEDS_AT_MOST, words.or)
  }
  if (present.length === 0 && absent.length === 0) return words.people
  if (absent.length === 0) return interpolate(words.peopleWith, values)
  return interpolate(present.length === 0 ? words.peopleWithout : words.peopleWithAndWithout, values)
}

/** People who match any of these. */
const describeAny = (literals: readonly Literal[], wording: Wording): string => {
  const { words } = wording
  const absent = labelsOf(literals, false, wording).map(need => interpolate(words.without, { need }))
  return interpolate(words.peopleWith, {
    present: [...labelsOf(literals, true, wording), ...absent].join(` ${words.or} `)
  })
}

/** @returns a condition in words: "People with Housing and without Danger now". */
export const describeCondition = (who: Condition, wording: Wording): string => {
  const { words, content } = wording
  switch (who.kind) {
    case 'nobody':
      return words.nobody
    case 'everyone':
      return words.everyone
    case 'all':
      return describeAll(who.literals, wording)
    case 'any':
      return describeAny(who.literals, wording)
    case 'some': {
      const people = describeAll(who.literals, wording)
      const example = who.example.needs
        .filter((need, _, all) => need !== 'everyone' || all.length === 1)
        .map(need => content.needs[need].label)
        .join(', ')
      return interpolate(who.literals.length > 0 ? words.some : words.someOfAll, {
        people,
        count: formatCount(who.count),
        of: formatCount(who.of),
        example
      })
    }
  }
}

/** @returns a moment in words: "Sunday 29 November, 3am". */
export const formatMoment = ({ day, minute }: Moment, { content }: Pick<Wording, 'content'>): string =>
  `${formatWeekday(day)} ${formatDate(day)}, ${formatTime(minute, openingWords(content))}`
