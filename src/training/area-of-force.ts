import { content } from 'virtual:content'
import { ANYWHERE, type Area, areaOf } from '../../machines/outcome/area.ts'
import { readForcePack } from '../live/platform/force-pack.ts'
import type { ForceSelection } from './filters/force-selection.ts'

/** The area of a force, with its local services if they can be read. */
export const areaOfForce = (id: string | undefined): Area => {
  const force = content.forces.find(one => one.id === id)
  const pack = force && readForcePack(force.id)
  return areaOf(force, pack === 'damaged' ? undefined : pack)
}

/** The area of several forces has only their nations, as their local services differ. */
export const areaOfSelection = ({ force, forces }: ForceSelection): Area => {
  if (force) return areaOfForce(force.id)
  return forces.length === content.forces.length
    ? ANYWHERE
    : { nations: [...new Set(forces.flatMap(({ nations }) => nations))], localServices: [] }
}
