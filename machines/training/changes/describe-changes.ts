import type { DayNumber } from '../../content/content.ts'
import { fill } from '../../fill.ts'
import type { GoldenChange } from '../outcomes/accepted-outcomes.ts'
import type { Changes } from './changes.ts'
import type { FactChange } from './fact-changes.ts'
import type { ListedChange } from './full-list-changes.ts'
import type { ListChange, ListName } from './list-changes.ts'
import type { ChangedIn, ChangedList, OutcomeChange } from './outcome-changes.ts'
import { conditionSaid, forcesSaid, momentSaid, type Speech, workplacesSaid } from './sentences.ts'

/** What happens to some people, in sentences. */
export interface SaidChange {
  readonly who: string
  /** Each of them: "no longer get: Paladin." */
  readonly what: readonly string[]
  /** Where and when, if not everywhere and always. */
  readonly where: readonly string[]
}

/** A list that changes, in sentences. */
export interface SaidList {
  readonly heading: string
  /** All who are affected: nobody else is. */
  readonly who: string
  readonly where: readonly string[]
  readonly changes: readonly SaidChange[]
}

/** A thing whose words or facts changed. */
export interface SaidFact {
  readonly heading: string
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[]
}

/** All that changed, in sentences. */
export interface SaidChanges {
  readonly lists: readonly SaidList[]
  readonly listed: readonly string[]
  readonly facts: readonly SaidFact[]
}

/** What changed since the content was last accepted. */
export interface SinceAccepted {
  readonly on: DayNumber
  /** The command that accepts what is there now. */
  readonly command: string
  readonly said: SaidChanges
  /** Outcomes of the accepted content that the rules of today make others. */
  readonly rules: readonly GoldenChange[]
}

const KIND_OF = { doNow: 'action', contactFirst: 'contact', tipsToShare: 'tip' } as const

const thing = (list: ListName, id: string, { names }: Speech): string =>
  names.get(`${KIND_OF[list]} ${id}`) ?? id

const whatSaid = (changes: readonly ListChange[], speech: Speech): readonly string[] => {
  const { words } = speech
  const named = (kind: 'gained' | 'lost') =>
    changes.flatMap(change => (change.kind === kind ? [thing(change.list, change.id, speech)] : []))
  const orders = changes.flatMap(change => {
    if (change.kind !== 'order') return []
    const [before, after] = [change.before, change.after].map(ids =>
      ids.map(id => thing(change.list, id, speech)).join('; ')
    )
    return fill(words.order, { before: before ?? '', after: after ?? '' })
  })
  const said = (template: string, things: readonly string[]) =>
    things.length > 0 ? [fill(template, { things: things.join('; ') })] : []
  return [...said(words.lost, named('lost')), ...said(words.gained, named('gained')), ...orders]
}

const whereSaid = ({ forces, moments, workplaces }: ChangedIn, speech: Speech): readonly string[] => {
  const [first] = moments ?? []
  return [
    ...(forces ? [forcesSaid(forces, speech)] : []),
    ...(first ? [fill(speech.words.atSomeHours, { moment: momentSaid(first, speech) })] : []),
    ...(workplaces ? [workplacesSaid(workplaces, speech)] : [])
  ]
}

const changeSaid = ({ changes, who, changedIn }: OutcomeChange, speech: Speech): SaidChange => ({
  who: conditionSaid(who, speech),
  what: whatSaid(changes, speech),
  where: whereSaid(changedIn, speech)
})

const listSaid = (
  { list, who, changedIn, changes }: Omit<ChangedList, 'flags'>,
  speech: Speech
): SaidList => ({
  heading: speech.words.lists[list],
  who: conditionSaid(who, speech),
  where: whereSaid(changedIn, speech),
  changes: changes.map(change => changeSaid(change, speech))
})

const LISTED_KIND = { localContacts: 'contact', allContacts: 'contact', allTips: 'tip' } as const

const listedSaid = ({ list, kind, id, forces }: ListedChange, speech: Speech): string => {
  const { words, names } = speech
  const said = fill(kind === 'gained' ? words.listed : words.unlisted, {
    thing: names.get(`${LISTED_KIND[list]} ${id}`) ?? id,
    list: words.lists[list]
  })
  return forces ? `${said} ${forcesSaid(forces, speech)}` : said
}

const factSaid = ({ kind, id, name, is, fields }: FactChange, { words }: Speech): SaidFact => ({
  heading: fill(words[is], { kind: words.kinds[kind], name, id }),
  fields: fields.map(({ field, before, after }) => ({
    field,
    before: before ?? words.nothing,
    after: after ?? words.nothing
  }))
})

/** @returns all that changed, in the words of training. */
export const changesSaid = ({ lists, listed, facts }: Changes, speech: Speech): SaidChanges => ({
  lists: lists.map(list => listSaid(list, speech)),
  listed: listed.map(change => listedSaid(change, speech)),
  facts: facts.map(fact => factSaid(fact, speech))
})
