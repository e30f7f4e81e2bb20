import type { Content, DayNumber, ForcePacks, Service } from '../../content/content.ts'
import { type Area, areaOf } from '../../outcome/area.ts'

/** A version of the content: all that an outcome depends on except the encounter, the force and the moment. */
export interface Revision {
  readonly content: Content
  readonly packs: ForcePacks
}

/** @returns the national services and the local services of all forces. */
export const servicesIn = ({ content, packs }: Revision): readonly Service[] => [
  ...new Set([...content.services, ...Object.values(packs).flatMap(({ localServices }) => localServices)])
]

/** @returns the area of a force, or ANYWHERE if there is no such force or none is given. */
export const areaIn = ({ content, packs }: Revision, id = ''): Area =>
  areaOf(
    content.forces.find(one => one.id === id),
    packs[id]
  )

/** @returns the revision as if built on a day. To compare two, use one day: before it, hours are unknown. */
export const builtOn = (revision: Revision, day: DayNumber): Revision => ({
  ...revision,
  content: { ...revision.content, calendar: { ...revision.content.calendar, builtOn: day } }
})
