import { content } from 'virtual:content'
import type { Force } from '../../content/content.ts'
import { labelOf } from '../words.ts'
import { SEVERAL, type Split } from './force-groups.ts'

const { force: words, nations, regions } = content.screens

/** @returns what a group of forces is called: its nation, its region, or the force itself. */
export const groupSaid = (
  level: Split['level'],
  id: string,
  [force, ...others]: readonly Force[]
): string => {
  if (force && (level === 'force' || (id === SEVERAL && others.length === 0))) return force.name
  if (id === SEVERAL) return words.severalNations
  return labelOf<string>(level === 'nation' ? nations : regions, id)
}
