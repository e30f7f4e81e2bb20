import type { OfficerAction, Service, Tip } from '../../content/content.ts'
import { NEEDS, type Workplace } from '../../content/vocabulary.ts'
import { type Area, worksAllOver } from '../../outcome/area.ts'
import { CONTACTS_FIRST, type contactsFor, mayComeFirst } from '../../outcome/contacts.ts'
import { LEADING, worksInHalfAtMost } from '../../outcome/lead.ts'
import { TIPS_FIRST } from '../../outcome/tips.ts'
import { bitsOf, EVERYONE, type NeedBits } from './need-sets.ts'
import { NONE, Ranking } from './ranking.ts'

/** Tells which list of ids a set of needs comes to. Lists are numbered as they are met. */
export interface Lister {
  readonly listOf: (bits: NeedBits) => number
  readonly lists: readonly (readonly string[])[]
  /** For each of NEEDS what its line comes to: sets of needs whose lines are the same get the same list. */
  readonly lines: readonly string[]
  /** All else that lists depend on. */
  readonly others: string
}

/** @returns the same for two listers that give every set of needs the same list. */
export const keyOf = ({ lines, others }: Lister): string => `${lines.join('; ')} / ${others}`

type Ids = readonly string[]

interface Needing {
  readonly needs: readonly string[]
}

/** Numbers lists of items, each list once. */
const numbering = (ids: Ids) => {
  const lists: Ids[] = []
  const numbers = new Map<number, number>()
  const numberOf = (items: ArrayLike<number>, length: number): number => {
    let key = 0
    for (let at = 0; at < length; at++) key = key * (ids.length + 1) + (items[at] as number) + 1
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, lists.length)
    lists.push(Array.from({ length }, (_, at) => ids[items[at] as number] as string))
    return lists.length - 1
  }
  return { lists, numberOf }
}

/** @param markOf what else counts of an item. */
const linesOf = (
  items: readonly (Needing & { readonly id: string })[],
  markOf: (at: number) => string = () => ''
) => ({
  lines: NEEDS.map(need => items.flatMap(({ id, needs }) => (needs.includes(need) ? [id] : [])).join(' ')),
  others: items.map(({ id }, at) => id + markOf(at)).join(' ')
})

/** @returns for each set of needs the actions under "Do now". */
export const actionLister = (actions: readonly OfficerAction[]): Lister => {
  const { lists, numberOf } = numbering(actions.map(({ id }) => id))
  const fits = actions.map(({ needs }) => bitsOf(needs))
  const called = new Int32Array(actions.length)
  return {
    lists,
    ...linesOf(actions),
    listOf: bits => {
      let count = 0
      for (const [at, fit] of fits.entries()) if (fit & bits) called[count++] = at
      return numberOf(called, count)
    }
  }
}

/** For each need the items that fit it, in their order, as numbers. */
const linesBy = (items: readonly Needing[]) =>
  NEEDS.map(need => items.flatMap((item, at) => (item.needs.includes(need) ? [at] : [])))

const ALL_NEEDS: NeedBits = bitsOf(NEEDS)

/** As `tipsFor` has them. */
const TIERS = [0, 1, 2, 3, 4]

/**
 * @param workplaces where the person works, if they said.
 * @returns for each set of needs the first tips to share.
 */
export const tipLister = (tips: readonly Tip[], workplaces: readonly Workplace[] = []): Lister => {
  const { lists, numberOf } = numbering(tips.map(({ id }) => id))
  const ranking = new Ranking(linesBy(tips), tips.length)
  const fits = Int32Array.from(tips, ({ needs }) => bitsOf(needs))
  const suits = tips.map(tip => tip.workplaces?.some(place => workplaces.includes(place)) === true)
  const first = new Int32Array(tips.length)
  const all = new Int32Array(tips.length)
  const tierOf = (tip: number, bits: NeedBits): number => {
    const fit = fits[tip] as number
    if (fit & bits & ~EVERYONE) return suits[tip] ? 0 : 1
    if (suits[tip]) return 2
    return fit & EVERYONE ? 3 : 4
  }
  const rankAll = (bits: NeedBits) => {
    ranking.begin(bits)
    let count = 0
    for (let tip = ranking.at(0); tip !== NONE; tip = ranking.at(count)) all[count++] = tip
    for (let tip = 0; tip < tips.length; tip++) if (!ranking.isRanked(tip)) all[count++] = tip
  }
  const takeByTier = (bits: NeedBits) => {
    rankAll(bits)
    let count = 0
    for (const tier of TIERS)
      for (const tip of all) if (count < TIPS_FIRST && tierOf(tip, bits) === tier) first[count++] = tip
  }
  const hasNoPlace = !suits.includes(true)
  /** Where no tip suits a place, what fits something told comes first, in its order. @returns whether that is enough. */
  const takeTold = (bits: NeedBits): boolean => {
    ranking.begin(bits)
    let count = 0
    for (let at = 0; count < TIPS_FIRST; at++) {
      const tip = ranking.at(at)
      if (tip === NONE) return false
      if ((fits[tip] as number) & bits & ~EVERYONE) first[count++] = tip
    }
    return true
  }
  /** Sets of needs that agree in what mattered come to the same list, and stand beside each other. */
  let last = { basis: 0, bits: -1, list: 0 }
  return {
    lists,
    ...linesOf(tips, at => (suits[at] ? '+' : '')),
    listOf: bits => {
      if ((bits & last.basis) === last.bits) return last.list
      const isTold = hasNoPlace && takeTold(bits)
      if (!isTold) takeByTier(bits)
      const basis = isTold ? ranking.basis : ALL_NEEDS
      last = { basis, bits: bits & basis, list: numberOf(first, Math.min(TIPS_FIRST, tips.length)) }
      return last.list
    }
  }
}

type Is = (contact: number) => boolean

const firstThat = (is: Is, ranking: Ranking): number => {
  let place = 0
  let one = ranking.at(place)
  while (one !== NONE && !is(one)) one = ranking.at(++place)
  return one
}

/** The first few of some ranked contacts, and who must be among them. */
class FirstContacts {
  readonly few = new Int32Array(CONTACTS_FIRST)
  count = 0

  take(ranking: Ranking) {
    this.count = 0
    while (this.count < CONTACTS_FIRST && ranking.at(this.count) !== NONE)
      this.few[this.count] = ranking.at(this.count++)
  }

  /**
   * As in the rules: the best that `is` takes the last place that need not be kept, unless one is there.
   * @param only the only one there is, if it is known to be ranked.
   */
  makeSureOf(is: Is, keep: Is, ranking: Ranking, only?: number) {
    for (let at = 0; at < this.count; at++) if (is(this.few[at] as number)) return
    const one = only ?? firstThat(is, ranking)
    if (one === NONE) return
    if (this.count === CONTACTS_FIRST) this.drop(keep)
    this.few[this.count++] = one
  }

  /** As in the rules: the best of them that works all over the area goes to the head, if the head may not lead. */
  lead(mayLead: Is, worksAllOver: Is, ranking: Ranking) {
    if (this.count === 0 || mayLead(this.few[0] as number)) return
    const isHere: Is = contact => this.few.subarray(0, this.count).includes(contact)
    const leader = firstThat(contact => worksAllOver(contact) && isHere(contact), ranking)
    if (leader === NONE) return
    this.few.copyWithin(1, 0, this.few.indexOf(leader))
    this.few[0] = leader
  }

  private drop(keep: Is) {
    let place = this.count - 1
    while (place > 0 && keep(this.few[place] as number)) place--
    this.few.copyWithin(place > 0 ? place : this.count - 1, place > 0 ? place + 1 : this.count)
    this.count--
  }
}

type Contacts = Pick<ReturnType<typeof contactsFor>, 'fitting' | 'answersNow'>

/** For each need the contacts that fit it, the best first. */
const contactLines = ({ fitting }: Contacts): readonly (readonly Service[])[] =>
  NEEDS.map(need => [...fitting([need])].filter(service => service.needs.includes(need)))

/** @returns for each set of needs whom to contact first, in one setting. */
export const contactLister = (contacts: Contacts, area: Area): Lister => {
  const lines = contactLines(contacts)
  const services = [...new Set(lines.flat())]
  const { lists, numberOf } = numbering(services.map(({ id }) => id))
  const passedOver = services.map(service => !mayComeFirst(service))
  const ranking = new Ranking(
    lines.map(line => line.map(service => services.indexOf(service))),
    services.length,
    contact => passedOver[contact] === true
  )
  const forEveryone = services.map(service => mayComeFirst(service) && service.bestFor.includes('everyone'))
  const answering = services.map(contacts.answersNow)
  const isForEveryone: Is = contact => forEveryone[contact] === true
  const answersNow: Is = contact => answering[contact] === true
  const never: Is = () => false
  const isEverywhere = services.map(service => worksAllOver(service, area))
  const isElsewhereToo = services.map(service => worksInHalfAtMost(service, area))
  const leads = services.map(({ bestFor }) => bitsOf(LEADING.filter(need => bestFor.includes(need))))
  const only = forEveryone.filter(Boolean).length === 1 ? forEveryone.indexOf(true) : undefined
  /** Sets of needs that agree in what mattered come to the same list, and stand beside each other. */
  let last = { basis: 0, bits: -1, list: 0 }
  const first = new FirstContacts()
  const said = (service: Service) =>
    service.id +
    (service.bestFor.includes('everyone') ? '*' : '') +
    (contacts.answersNow(service) ? '!' : '') +
    (mayComeFirst(service) ? '' : '?') +
    (worksInHalfAtMost(service, area) ? '-' : '') +
    (worksAllOver(service, area) ? '+' : '')
  return {
    lists,
    lines: lines.map(line => line.map(said).join(' ')),
    others: '',
    listOf: bits => {
      if ((bits & last.basis) === last.bits) return last.list
      ranking.begin(bits & ~EVERYONE, EVERYONE)
      first.take(ranking)
      first.makeSureOf(isForEveryone, never, ranking, only)
      first.makeSureOf(answersNow, isForEveryone, ranking)
      first.lead(
        contact => !isElsewhereToo[contact] || ((leads[contact] as number) & bits) !== 0,
        contact => isEverywhere[contact] === true,
        ranking
      )
      const basis = ranking.basis | bitsOf(LEADING)
      last = { basis, bits: bits & basis, list: numberOf(first.few, first.count) }
      return last.list
    }
  }
}
