import { expect } from 'vitest'
import { type Need, WORKPLACES } from '../../machines/content/vocabulary.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { ANYWHERE, areaOf } from '../../machines/outcome/area.ts'
import { contactsFor } from '../../machines/outcome/contacts.ts'
import { outcomeOf, settingOf } from '../../machines/outcome/outcome.ts'
import { TIPS_FIRST, tipsFor } from '../../machines/outcome/tips.ts'
import { changesBetween } from '../../machines/training/changes/changes.ts'
import type { ListName } from '../../machines/training/changes/list-changes.ts'
import { outcomeChanges } from '../../machines/training/changes/outcome-changes.ts'
import type { Condition, Literal } from '../../machines/training/outcomes/condition.ts'
import {
  everyNeedSet,
  type NeedSets,
  needsIn,
  someNeedSets,
  subsets
} from '../../machines/training/outcomes/need-sets.ts'
import { contactRules } from '../../machines/training/outcomes/settings.ts'
import type { Compiled } from '../../tools/content/check.ts'
import { checkTexts, compiledOf, sampleTexts } from './content.ts'
import { inLondon } from './sample.ts'
import { type SingleEdit, withSingleEdit } from './single-edits.ts'

const TODAY = '2026-11-24'

/** One of each kind of area: with and without local services, in each nation, in all of Great Britain. */
const FORCES = ['kent', 'west-midlands', 'merseyside', 'police-scotland', 'northern-ireland', 'gwent', 'btp']
/** An ordinary noon, the dead of night, a bank holiday, a morning on which some lines open soon. */
const MOMENTS: readonly Moment[] = [
  '2026-11-25T12:00',
  '2026-11-29T03:00',
  '2026-12-25T12:00',
  '2026-11-30T08:30'
].map(inLondon)

/** All the sets of few words, and some of each size. */
const sampleOf = (all: NeedSets): NeedSets =>
  someNeedSets(all, at => (all.words[at] as number) <= 3 || (at * 7919) % 2_003 === 0)

const alone = ({ content, packs }: Compiled, forces: readonly string[]): Compiled => ({
  packs,
  content: { ...content, forces: content.forces.filter(({ id }) => forces.includes(id)) }
})

/** The ids of a list for each set of needs, in each setting: by the rules themselves, one after the other. */
type Lists = readonly (readonly string[])[]

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

const contactsByRule = (
  { content, packs }: Compiled,
  sets: readonly (readonly Need[])[],
  moments: readonly Moment[]
): readonly Lists[] =>
  [undefined, ...content.forces].flatMap(force =>
    moments.map(at => {
      const area = force ? areaOf(force, packs[force.id]) : ANYWHERE
      const { firstOf } = contactsFor(
        [...area.localServices, ...content.services],
        area,
        at,
        content.calendar
      )
      return sets.map(needs => ids(firstOf(needs).first))
    })
  )

const tipsByRule = ({ content }: Compiled, sets: readonly (readonly Need[])[]): readonly Lists[] => {
  const tips = tipsFor(content.tips)
  return subsets(WORKPLACES).map(workplaces =>
    sets.map(needs => ids(tips(needs, workplaces).slice(0, TIPS_FIRST)))
  )
}

const actionsByRule = ({ content }: Compiled, sets: readonly (readonly Need[])[]): readonly Lists[] => [
  sets.map(needs => ids(content.actions.filter(action => action.needs.some(need => needs.includes(need)))))
]

const BY_RULE = { doNow: actionsByRule, contactFirst: contactsByRule, tipsToShare: tipsByRule } as const

/** What stands behind a tap, in each area. */
const behindByRule = ({ content, packs }: Compiled): readonly string[] =>
  [undefined, ...content.forces].flatMap(force => {
    const setting = settingOf(
      content,
      force ? areaOf(force, packs[force.id]) : ANYWHERE,
      MOMENTS[0] as Moment
    )
    const { localContacts, allContacts, allTips } = outcomeOf(
      [{ need: 'everyone', certainty: 'said' }],
      setting
    )
    return Object.entries({ localContacts, allContacts, allTips }).flatMap(([list, placed]) =>
      placed.map(({ item }) => `${force?.id} ${list} ${item.id}`)
    )
  })

/** For each set of needs, whether a list is another one in some setting; and what comes and goes. */
const differences = (before: readonly Lists[], after: readonly Lists[], count: number) => {
  const flags = new Uint8Array(count)
  const moved = new Set<string>()
  for (const [setting, lists] of before.entries())
    for (const [at, was] of lists.entries()) {
      const is = after[setting]?.[at] ?? []
      if (was.join() === is.join()) continue
      flags[at] = 1
      for (const id of was) if (!is.includes(id)) moved.add(`lost ${id}`)
      for (const id of is) if (!was.includes(id)) moved.add(`gained ${id}`)
    }
  return { flags, moved: [...moved].sort() }
}

const holds = (who: Condition, needs: readonly Need[]): boolean | undefined => {
  const isTrue = ({ need, isPresent }: Literal) => needs.includes(need) === isPresent
  switch (who.kind) {
    case 'all':
      return who.literals.every(isTrue)
    case 'any':
      return who.literals.some(isTrue)
    case 'some':
      return undefined
    default:
      return who.kind === 'everyone'
  }
}

const withoutDay = ({ content, packs }: Compiled) =>
  JSON.stringify({ packs, content: { ...content, calendar: { ...content.calendar, builtOn: 0 } } })

/** Holds what is reported of an edit to what the rules say, set by set and setting by setting. */
export class EditLaw {
  /** How many edits came to what. */
  readonly counts = { edits: 0, refused: 0, nothing: 0, words: 0, outcomes: 0 }
  private readonly base = compiledOf(sampleTexts, TODAY)
  private readonly sets = sampleOf(everyNeedSet())
  private readonly needs = [...this.sets.bits].map(needsIn)
  private readonly known = new Map<string, readonly Lists[]>()
  /** One edit is held at one of the moments, the next at another; four in half of the areas, the next four in the others. */
  private moments: readonly Moment[] = []
  private forces: readonly string[] = []

  hold(edit: SingleEdit): void {
    this.counts.edits++
    const turn = this.counts.edits % (2 * MOMENTS.length)
    this.moments = MOMENTS.filter((_, at) => at === turn % MOMENTS.length)
    this.forces = FORCES.filter((_, at) => at % 2 === Math.floor(turn / MOMENTS.length))
    const { compiled } = checkTexts(withSingleEdit(edit), TODAY)
    if (!compiled) {
      this.counts.refused++
      return
    }
    const [, own] = /^forces\/(.+)\.yaml/.exec(edit.file) ?? []
    const forces = own ? [...this.forces, own] : this.forces
    const [before, after] = [alone(this.base, forces), alone(compiled, forces)]
    this.holdBetween(before, after, edit.name, forces.join())
  }

  private holdBetween(before: Compiled, after: Compiled, name: string, forces: string): void {
    const compared = { before, after, from: before.content.calendar.builtOn }
    const lists = outcomeChanges(compared, this.sets, this.moments)
    for (const list of ['doNow', 'contactFirst', 'tipsToShare'] as const) {
      const brute = differences(
        this.before(list, before, forces),
        BY_RULE[list](after, this.needs, this.moments),
        this.needs.length
      )
      const told = lists.find(changed => changed.list === list)
      const wrong = this.needs.filter((_, at) => (told?.flags[at] ?? 0) !== brute.flags[at])
      expect([name, list, wrong.slice(0, 3)]).toEqual([name, list, []])
      const named = (told?.changes ?? []).flatMap(({ changes }) =>
        changes.flatMap(change => (change.kind === 'order' ? [] : [`${change.kind} ${change.id}`]))
      )
      expect([name, named.toSorted()]).toEqual([name, brute.moved])
      if (told) this.holdCondition(told.who, brute.flags, name)
      /** Where the rules of contacts are said to be the same, nobody is looked for: that must be right. */
      if (list === 'contactFirst' && contactRules(before) === contactRules(after))
        expect([name, brute.flags.includes(1)]).toEqual([name, false])
    }
    const { listed, facts } = changesBetween(compared, this.sets, [])
    const [was, is] = [behindByRule(before), behindByRule(after)]
    expect([name, listed.length > 0]).toEqual([name, was.toSorted().join() !== is.toSorted().join()])
    const isSame = withoutDay(before) === withoutDay(after)
    expect([name, facts.length === 0]).toEqual([name, isSame])
    if (isSame) expect([name, lists.length + listed.length]).toEqual([name, 0])
    this.counts[isSame ? 'nothing' : lists.length + listed.length > 0 ? 'outcomes' : 'words']++
  }

  private holdCondition(who: Condition, flags: Uint8Array, name: string): void {
    if (who.kind === 'some') {
      expect([name, who.count]).toEqual([name, flags.reduce((sum, flag) => sum + flag, 0)])
      return
    }
    const wrong = this.needs.filter((needs, at) => holds(who, needs) !== (flags[at] === 1))
    expect([name, wrong]).toEqual([name, []])
  }

  /** The same before every edit. */
  private before(list: ListName, before: Compiled, forces: string): readonly Lists[] {
    const key = `${list} ${forces} ${this.moments.map(({ day, minute }) => `${day} ${minute}`)}`
    const lists = this.known.get(key) ?? BY_RULE[list](before, this.needs, this.moments)
    this.known.set(key, lists)
    return lists
  }
}
