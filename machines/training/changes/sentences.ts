import type { Content, ForcePacks, Training } from '../../content/content.ts'
import type { Workplace } from '../../content/vocabulary.ts'
import { fill } from '../../fill.ts'
import { dateSaid, weekdaySaid } from '../../hours/date-said.ts'
import type { Moment } from '../../hours/london.ts'
import { timeSaid } from '../../hours/time-said.ts'
import type { Condition, Literal } from '../outcomes/condition.ts'
import { needsIn } from '../outcomes/need-sets.ts'

type ChangeWords = Training['words']['changes']

/** What is needed to say who is affected, by what, and where. */
export interface Speech {
  readonly words: ChangeWords
  readonly content: Content
  /** What things are called, by their ids; one that is gone keeps its name. */
  readonly names: ReadonlyMap<string, string>
}

const NAMES = 3
const FORCES = 6

const number = new Intl.NumberFormat('en-GB')

/** @returns a count as people read it: "405,702". */
export const countSaid = (count: number): string => number.format(count)

/** The first sentence is enough to know a tip by. */
const firstSentence = (say: string): string => /^.*?[.?!](?= |$)/.exec(say)?.[0] ?? say

/** @returns what the things of editions are called; of two with the same id, as in the last. */
export const namesIn = (
  ...editions: readonly { readonly content: Content; readonly packs: ForcePacks }[]
): ReadonlyMap<string, string> =>
  new Map(
    editions.flatMap(({ content, packs }) => [
      ...content.actions.map(({ id, title }) => [`action ${id}`, title] as const),
      ...content.tips.map(({ id, say }) => [`tip ${id}`, firstSentence(say)] as const),
      ...[...content.services, ...Object.values(packs).flatMap(pack => pack.localServices)].map(
        ({ id, name }) => [`contact ${id}`, name] as const
      ),
      ...content.forces.map(({ id, name }) => [`force ${id}`, name] as const)
    ])
  )

/** @returns the first few, and how many more there are. */
const fewOf = (all: readonly string[], most: number, join: string, { words }: Speech): string => {
  const few = all.slice(0, most)
  const more = all.length - few.length
  const said = more > 0 ? [...few, fill(words.more, { count: countSaid(more) })] : few
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${join} ${said.at(-1)}`
}

const labelsOf = (literals: readonly Literal[], isPresent: boolean, { content }: Speech): readonly string[] =>
  literals.filter(literal => literal.isPresent === isPresent).map(({ need }) => content.needs[need].label)

/** Those of whom each of these is true. */
const allSaid = (literals: readonly Literal[], speech: Speech): string => {
  const { words } = speech
  const [present, absent] = [labelsOf(literals, true, speech), labelsOf(literals, false, speech)]
  const values = {
    present: fewOf(present, NAMES, words.and, speech),
    absent: fewOf(absent, NAMES, words.or, speech)
  }
  if (present.length === 0 && absent.length === 0) return words.people
  if (absent.length === 0) return fill(words.peopleWith, values)
  return fill(present.length === 0 ? words.peopleWithout : words.peopleWithAndWithout, values)
}

/** Those of whom any of these is true. */
const anySaid = (literals: readonly Literal[], speech: Speech): string => {
  const { words } = speech
  const absent = labelsOf(literals, false, speech).map(need => fill(words.without, { need }))
  return fill(words.peopleWith, {
    present: [...labelsOf(literals, true, speech), ...absent].join(` ${words.or} `)
  })
}

/** @returns who it is: "People with Housing and without Danger now". */
export const conditionSaid = (who: Condition, speech: Speech): string => {
  const { words, content } = speech
  switch (who.kind) {
    case 'nobody':
      return words.nobody
    case 'everyone':
      return words.everyone
    case 'all':
      return allSaid(who.literals, speech)
    case 'any':
      return anySaid(who.literals, speech)
    case 'some': {
      const people = allSaid(who.literals, speech)
      const example = needsIn(who.example)
        .filter((need, _, all) => need !== 'everyone' || all.length === 1)
        .map(need => content.needs[need].label)
        .join(', ')
      return fill(who.literals.length > 0 ? words.some : words.someOfAll, {
        people,
        count: countSaid(who.count),
        of: countSaid(who.of),
        example
      })
    }
  }
}

/** @returns a moment in words: "Sunday 29 November, 3am". */
export const momentSaid = ({ day, minute }: Moment, { content, words }: Speech): string =>
  fill(words.moment, {
    date: `${weekdaySaid(day)} ${dateSaid(day)}`,
    time: timeSaid(minute, content.screens.opening)
  })

const forceName = (id: string | undefined, { names, words }: Speech): string =>
  id === undefined ? words.noForce : (names.get(`force ${id}`) ?? id)

/** @returns where it is so, if not everywhere: "In Kent Police and Essex Police." */
export const forcesSaid = (forces: readonly (string | undefined)[], speech: Speech): string => {
  const named = forces.toSorted((a, b) => Number(a === undefined) - Number(b === undefined))
  const said = named.map(id => forceName(id, speech))
  return fill(speech.words.inForces, { forces: fewOf(said, FORCES, speech.words.and, speech) })
}

/** @returns the places of work that must have been said. */
export const workplacesSaid = (workplaces: readonly (readonly Workplace[])[], speech: Speech): string => {
  const { screens } = speech.content
  const said = workplaces.map(places =>
    places
      .map(place => screens.workplaces.find(({ id }) => id === place)?.label ?? place)
      .join(` ${speech.words.and} `)
  )
  return fill(speech.words.whereTheyWork, { places: said.join('; ') })
}
