import { londonTime, type Moment } from '../../machines/hours/london.ts'
import { ANYWHERE, type Area, areaOf } from '../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../machines/outcome/outcome.ts'
import { compiledOf, realTexts } from './content.ts'

/** A time as the clocks in London show it in winter: "2026-11-25T12:00". */
export const inLondon = (time: string): Moment => londonTime(Date.parse(`${time}Z`))

/** Built on a day before every moment that tests speak of. */
const { content, packs } = compiledOf(realTexts, '2026-01-01')

export { content, packs }

/** @returns the area of a force, by its id, or anywhere. */
export const areaNamed = (id?: string): Area => {
  if (id === undefined) return ANYWHERE
  const force = content.forces.find(known => known.id === id)
  if (!force) throw new Error(`There is no force ${id}.`)
  return areaOf(force, packs[id])
}

/** A Wednesday that is no bank holiday, at noon, unless it is said. */
export const settingAt = (time = '2026-11-25T12:00', force?: string): Setting =>
  settingOf(content, areaNamed(force), inLondon(time))
