import { content } from 'virtual:content'
import type { Service } from '../../../content/content.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { areaOf } from '../../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { packOf } from '../../browser/force-packs.ts'
import type { ListKind } from './filter.ts'

/** @returns what is local to a force, if its data can be read. */
const localServicesOf = (force: string | undefined): readonly Service[] => {
  const pack = force === undefined ? undefined : packOf(force)
  return pack === 'damaged' || !pack ? [] : pack.localServices
}

/** @returns all that outcomes depend on but what was said. */
export const settingFor = (id: string | undefined, at: Moment): Setting => {
  const force = content.forces.find(known => known.id === id)
  const pack = force && packOf(force.id)
  return settingOf(content, areaOf(force, pack === 'damaged' ? undefined : pack), at)
}

/** @returns the ids of everything that can come first in an area. */
export const thingsIn = (force: string | undefined): Readonly<Record<ListKind, readonly string[]>> => ({
  action: content.actions.map(({ id }) => id),
  contact: [...localServicesOf(force), ...content.services].map(({ id }) => id),
  tip: content.tips.map(({ id }) => id)
})
