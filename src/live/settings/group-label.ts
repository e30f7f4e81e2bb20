import type { Force } from '../../../machines/content/content.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { type ForceGroups, SEVERAL_NATIONS } from './force-groups.ts'

/** @returns the single force of a group, or the key of the name of its nation or region. */
export const groupLabel = (
  level: ForceGroups['level'],
  id: string,
  [force, ...others]: readonly Force[]
): Force | TextKey => {
  if (force && (level === 'force' || (id === SEVERAL_NATIONS && others.length === 0))) return force
  if (id === SEVERAL_NATIONS) return 'screens.force.severalNations'
  return `screens.${level === 'nation' ? 'nations' : 'regions'}.${id}` as TextKey
}
