import type { OfficerAction } from '../content/content.ts'
import type { TextKey } from '../language/text-key.ts'
import type { Area } from './area.ts'

/** An action, with the steps that it has in an area. */
export type ActionHere = OfficerAction & { readonly stepKeys: readonly TextKey[] }

/** @returns the actions, each with its steps, those for the nations of an area last. */
export const actionsIn = (actions: readonly OfficerAction[], { nations }: Area): readonly ActionHere[] =>
  actions.map(action => {
    const { id, steps, nationSteps = [] } = action
    const ofNations = nationSteps.flatMap((step, at): readonly TextKey[] =>
      step.nations.some(one => nations.includes(one))
        ? [`officer-actions.${id}.nation-steps.${at + 1}.says`]
        : []
    )
    const ofAll = steps.map((_, at): TextKey => `officer-actions.${id}.steps.${at + 1}`)
    return { ...action, stepKeys: [...ofAll, ...ofNations] }
  })
