import type { OfficerAction, Service } from '../content/content.ts'
import { areManyGrave, type Need } from '../content/vocabulary.ts'
import type { TextKey } from '../language/text-key.ts'
import { type Area, worksSomewhereIn } from './area.ts'
import { bestServicesFor } from './force-slot.ts'

/** An action, with the steps that it has in an area. */
export type ActionInArea = OfficerAction & {
  readonly stepKeys: readonly TextKey[]
  /** Whom to ring for it, whatever was said. */
  readonly contacts: readonly Service[]
}

/** @returns the actions, each with its steps, those for the nations of an area last, and with its contacts of some services. */
export const actionsIn = (
  actions: readonly OfficerAction[],
  area: Area,
  services: readonly Service[]
): readonly ActionInArea[] =>
  actions.map(action => {
    const { id, steps, nationSteps = [], contactsFor } = action
    const ofNations = nationSteps.flatMap((step, at): readonly TextKey[] =>
      step.nations.some(one => area.nations.includes(one)) ? [`actions.${id}.nationSteps.${at + 1}.says`] : []
    )
    const ofAll = steps.map((_, at): TextKey => `actions.${id}.steps.${at + 1}`)
    const contacts = bestServicesFor(contactsFor, services).filter(service => worksSomewhereIn(service, area))
    return { ...action, stepKeys: [...ofAll, ...ofNations], contacts }
  })

/** The most actions in sight under "Do now": three for who said three grave needs. The others are one tap away there. */
export const actionsInSight = (needs: readonly Need[]): number => (areManyGrave(needs) ? 3 : 2)

/**
 * @param actions the most pressing first.
 * @returns the actions that needs raise, those in sight and the others; then those that every outcome offers.
 */
export const actionsFor = (actions: readonly ActionInArea[], needs: readonly Need[]) => {
  const raised = actions.filter(action => action.needs.some(need => needs.includes(need)))
  const offered = actions.filter(action => action.if !== undefined && !raised.includes(action))
  const inSight = actionsInSight(needs)
  return { doNow: raised.slice(0, inSight), doNowMore: raised.slice(inSight), ifs: offered }
}
