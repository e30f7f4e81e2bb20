import type { Content, Force } from '../../../machines/content/content.ts'
import { labelOf } from '../i18n/format.ts'
import { SEVERAL, type Split } from './force-groups.ts'

/** @returns what a group of forces is called: its nation, its region, or the force itself. */
export const groupSaid = (
  level: Split['level'],
  id: string,
  [force, ...others]: readonly Force[],
  { force: words, nations, regions }: Content['screens']
): string => {
  if (force && (level === 'force' || (id === SEVERAL && others.length === 0))) return force.name
  if (id === SEVERAL) return words.severalNations
  return labelOf<string>(level === 'nation' ? nations : regions, id)
}
