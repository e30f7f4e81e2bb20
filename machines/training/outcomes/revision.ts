import type { Content, DayNumber, ForcePacks, Service } from '../../content/content.ts'
import { ANYWHERE, type Area, areaOf } from '../../outcome/area.ts'

/** The content at one time: everything that an outcome depends on except the encounter, the force and the moment. */
export interface Revision {
  readonly content: Content
  readonly packs: ForcePacks
}

/** @returns the national services and those of every force. */
export const servicesIn = ({ content, packs }: Revision): readonly Service[] => [
  ...new Set([...content.services, ...Object.values(packs).flatMap(({ localServices }) => localServices)])
]

/** @returns the area of a force, or anywhere if no force is given; nothing if there is no such force. */
export const areaIn = ({ content, packs }: Revision, id: string | undefined): Area | undefined => {
  if (id === undefined) return ANYWHERE
  const force = content.forces.find(one => one.id === id)
  return force && areaOf(force, packs[id])
}

/** Hours count as unknown before the day of the build, so both revisions must have the same build day. */
export const builtOn = (revision: Revision, day: DayNumber): Revision => ({
  ...revision,
  content: { ...revision.content, calendar: { ...revision.content.calendar, builtOn: day } }
})
