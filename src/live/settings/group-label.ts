import type { Content, Force } from '../../../machines/content/content.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { type ForceGroups, SEVERAL_NATIONS } from './force-groups.ts'

/** @returns the name of the nation, the region or the single force. */
export const groupLabel = (
  level: ForceGroups['level'],
  id: string,
  [force, ...others]: readonly Force[],
  { force: words, nations, regions }: Content['screens']
): string => {
  if (force && (level === 'force' || (id === SEVERAL_NATIONS && others.length === 0))) return force.name
  if (id === SEVERAL_NATIONS) return words.severalNations
  return labelOf<string>(level === 'nation' ? nations : regions, id)
}
