import type { DayNumber } from '../../content/content.ts'
import { NEEDS, type Need, WORKPLACES, type Workplace } from '../../content/vocabulary.ts'
import type { Moment } from '../../hours/london.ts'
import { ANYWHERE } from '../../outcome/area.ts'
import { type Setting, settingOf } from '../../outcome/outcome.ts'
import { matchesWorkplace } from '../../outcome/tips.ts'
import { combinationsOfSize } from '../outcomes/combinations.ts'
import { contactRules, rankingByNeed } from '../outcomes/contact-rules.ts'
import { openingStates } from '../outcomes/opening-states.ts'
import { firstListsOf } from '../outcomes/outcome-rows.ts'
import { areaIn, builtOn, type Revision } from '../outcomes/revision.ts'

/** Two revisions of the content, compared from the same day on. */
export interface Compared {
  readonly before: Revision
  readonly after: Revision
  readonly from: DayNumber
}

/** The force, moment or places of work of a change. */
export interface Where {
  /** The id of a force; `undefined` means no force. */
  readonly force?: string | undefined
  readonly moment?: Moment
  readonly workplaces?: readonly Workplace[]
}

type Listing = (needs: readonly Need[]) => readonly string[]

/** Settings with the same list, so that only one of them is compared. */
export interface ComparedSettings {
  readonly listBefore: Listing
  readonly listAfter: Listing
  /** Only a combination with one of these needs can be affected. */
  readonly needs: readonly Need[]
  readonly where: readonly Where[]
}

/** @returns the forces in both revisions, and `undefined` for no force. */
export const forcesOfBoth = ({
  before,
  after
}: Pick<Compared, 'before' | 'after'>): readonly (string | undefined)[] => [
  undefined,
  ...after.content.forces
    .map(({ id }) => id)
    .filter(id => before.content.forces.some(force => force.id === id))
]

/** @returns the moments at which contacts may differ: none if their rules are the same. */
export const momentsToCompare = ({ before, after, from }: Compared): readonly Moment[] =>
  contactRules(before) === contactRules(after) ? [] : openingStates(from, [before, after])

const settingIn = (revision: Revision, force: string | undefined, moment: Moment): Setting | undefined => {
  const area = areaIn(revision, force)
  return area && settingOf(revision.content, area, moment)
}

const contactsIn =
  ({ contacts }: Setting): Listing =>
  needs =>
    contacts.firstOf(needs).first.map(({ id }) => id)

/** @returns the settings in which contacts differ, equal ones grouped. */
export const contactSettings = (
  compared: Compared,
  moments: readonly Moment[]
): readonly ComparedSettings[] => {
  const before = builtOn(compared.before, compared.from)
  const after = builtOn(compared.after, compared.from)
  const groups = new Map<string, ComparedSettings>()
  for (const force of forcesOfBoth(compared))
    for (const moment of moments) {
      const [was, is] = [settingIn(before, force, moment), settingIn(after, force, moment)]
      if (!was || !is) continue
      const [linesBefore, linesAfter] = [rankingByNeed(was), rankingByNeed(is)]
      const needs = NEEDS.filter((_, index) => linesBefore[index] !== linesAfter[index])
      if (needs.length === 0) continue
      const key = [...linesBefore, ...linesAfter].join('\n')
      const group = groups.get(key)
      groups.set(key, {
        listBefore: group?.listBefore ?? contactsIn(was),
        listAfter: group?.listAfter ?? contactsIn(is),
        needs,
        where: [...(group?.where ?? []), { force, moment }]
      })
    }
  return [...groups.values()]
}

/** For lists that do not depend on the time. */
const anyMoment = (day: DayNumber): Moment => ({ day, minute: 0 })

/** @returns the one setting in which actions differ, if they do: they are the same in every area, at any time. */
export const actionSettings = ({ before, after, from }: Compared): readonly ComparedSettings[] => {
  const needsOfActions = ({ content }: Revision) =>
    JSON.stringify(content.actions.map(({ id, needs }) => [id, needs]))
  if (needsOfActions(before) === needsOfActions(after)) return []
  const listIn = ({ content }: Revision): Listing => {
    const setting = settingOf(content, ANYWHERE, anyMoment(from))
    return needs => firstListsOf(needs, setting).doNow
  }
  return [{ listBefore: listIn(before), listAfter: listIn(after), needs: NEEDS, where: [] }]
}

/** Every set of places of work, the smaller before the larger. */
const workplaceSets = [0, ...WORKPLACES.map((_, index) => index + 1)].flatMap(size =>
  combinationsOfSize(WORKPLACES, size)
)

/** @returns the places of work for which tips differ, none first, equal ones once. */
export const tipSettings = ({ before, after, from }: Compared): readonly ComparedSettings[] => {
  const rulesOfTips = ({ content }: Revision) =>
    JSON.stringify(
      content.tips.map(({ id, needs, bestFor, comesLast, notFor, workplaces }) => [
        id,
        needs,
        bestFor,
        comesLast,
        notFor,
        workplaces
      ])
    )
  if (rulesOfTips(before) === rulesOfTips(after)) return []
  const settings = [before, after].map(({ content }) => settingOf(content, ANYWHERE, anyMoment(from)))
  const [was, is] = settings as [Setting, Setting]
  const groups = new Map<string, ComparedSettings>()
  for (const workplaces of workplaceSets) {
    const suited = settings.flatMap(({ content }) =>
      content.tips.map(tip => matchesWorkplace(tip, workplaces))
    )
    const key = [workplaces.length > 0, ...suited].join()
    if (groups.has(key)) continue
    groups.set(key, {
      listBefore: needs => firstListsOf(needs, was, workplaces).tipsToShare,
      listAfter: needs => firstListsOf(needs, is, workplaces).tipsToShare,
      needs: NEEDS,
      where: [{ workplaces }]
    })
  }
  return [...groups.values()]
}
