import { content } from 'virtual:content'
import type { Service } from '../../../machines/content/content.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { worksSomewhereIn } from '../../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { areaOfForce } from '../area-of-force.ts'
import type { ItemKind } from './outcome-filter.ts'

/** Everything that outcomes depend on, except the answers. */
export const settingFor = (force: string | undefined, at: Moment): Setting =>
  settingOf(content, areaOfForce(force), at)

/** Every service that an outcome in the area of a force can show. */
export const servicesShownIn = (force: string | undefined): readonly Service[] => {
  const area = areaOfForce(force)
  return [...area.localServices, ...content.services].filter(service => worksSomewhereIn(service, area))
}

/** Ids of everything that an outcome in the area of a force can show. */
export const itemIdsIn = (force: string | undefined): Readonly<Record<ItemKind, readonly string[]>> => ({
  action: content.actions.map(({ id }) => id),
  contact: servicesShownIn(force).map(({ id }) => id),
  tip: content.tips.map(({ id }) => id)
})
