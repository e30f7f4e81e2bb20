import type { OfficerAction, Service } from '../content/content.ts'
import { areManyGrave, BED, type Need } from '../content/vocabulary.ts'
import type { TextKey } from '../language/text-key.ts'
import { type Area, worksSomewhereIn } from './area.ts'
import { bestServicesFor } from './force-slot.ts'

/** An action for the officer, with the steps and contacts that apply in an area. */
export type ActionInArea = OfficerAction & {
  readonly stepKeys: readonly TextKey[]
  /** The services to ring for this action, whatever the answers are. */
  readonly contacts: readonly Service[]
}

/** @returns the actions, each with its steps (those for the area's nations last) and the area's services to ring for it. */
export const actionsIn = (
  actions: readonly OfficerAction[],
  area: Area,
  services: readonly Service[]
): readonly ActionInArea[] =>
  actions.map(action => {
    const { id, steps, nationSteps = [], contactsFor } = action
    const forNations = nationSteps.flatMap((step, at): readonly TextKey[] =>
      step.nations.some(one => area.nations.includes(one)) ? [`actions.${id}.nationSteps.${at + 1}.says`] : []
    )
    const general = steps.map((_, at): TextKey => `actions.${id}.steps.${at + 1}`)
    const contacts = bestServicesFor(contactsFor, services).filter(service => worksSomewhereIn(service, area))
    return { ...action, stepKeys: [...general, ...forNations], contacts }
  })

/** @returns how many actions "Do now" shows. The others are one tap away. */
export const actionsInSight = (needs: readonly Need[]): number =>
  areManyGrave(needs) || needs.includes('police-or-authority') ? 3 : 2

/** The needs whose actions are always in sight: a bed, and what must be said before the person says more. */
const ALWAYS_IN_SIGHT: readonly Need[] = [BED, 'police-or-authority']

/**
 * @param raised the actions that the needs raise, the most pressing first.
 * @param count how many are in sight, those that always are included.
 * @param needsIn returns the needs that an action is for.
 * @returns the actions in sight and the others, both in their order.
 */
export const splitActions = <Item>(
  raised: readonly Item[],
  count: number,
  needsIn: (item: Item) => readonly Need[]
) => {
  const isAlways = (one: Item) => needsIn(one).some(need => ALWAYS_IN_SIGHT.includes(need))
  const pressing = raised
    .filter(one => !isAlways(one))
    .slice(0, Math.max(0, count - raised.filter(isAlways).length))
  const inSight = raised.filter(one => isAlways(one) || pressing.includes(one))
  return { inSight, others: raised.filter(one => !inSight.includes(one)) }
}

/**
 * @param actions all actions, the most pressing first.
 * @returns those that the needs raise, in sight (`doNow`) and not; and others for cases that no answer shows (`ifs`).
 */
export const actionsFor = (actions: readonly ActionInArea[], needs: readonly Need[]) => {
  const raised = actions.filter(action => action.needs.some(need => needs.includes(need)))
  const ifs = actions.filter(action => action.if !== undefined && !raised.includes(action))
  const { inSight, others } = splitActions(raised, actionsInSight(needs), one => one.needs)
  return { doNow: inSight, doNowMore: others, ifs }
}
