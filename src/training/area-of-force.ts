import { content } from 'virtual:content'
import { type Area, areaOf } from '../../machines/outcome/area.ts'
import { readForcePack } from '../live/platform/force-pack.ts'

/** The area of a force, with its local services if they can be read. */
export const areaOfForce = (id: string | undefined): Area => {
  const force = content.forces.find(one => one.id === id)
  const pack = force && readForcePack(force.id)
  return areaOf(force, pack === 'damaged' ? undefined : pack)
}
