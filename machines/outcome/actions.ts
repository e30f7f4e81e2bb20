import type { OfficerAction } from '../content/content.ts'
import type { Area } from './area.ts'

/** @returns the actions, with the extra steps for the nations of an area. */
export const actionsIn = (actions: readonly OfficerAction[], { nations }: Area): readonly OfficerAction[] =>
  actions.map(action => {
    const here = (action.nationSteps ?? []).filter(step => step.nations.some(one => nations.includes(one)))
    return { ...action, steps: [...action.steps, ...here.map(({ says }) => says)] }
  })
