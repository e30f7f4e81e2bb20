import { londonTime, type Moment } from '../../machines/hours/london.ts'
import { ANYWHERE, type Area, areaOf } from '../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../machines/outcome/outcome.ts'
import type { Compiled } from '../../tools/content/check.ts'

/** Earlier than every moment in tests, so that opening hours are not yet out of date. */
export const BUILT_ON = '2026-01-01'

/** @param time as on London's clocks in winter: "2026-11-25T12:00". */
export const inLondon = (time: string): Moment => londonTime(Date.parse(`${time}Z`))

interface Settings extends Compiled {
  /** @returns the area of a force by its id, or anywhere. */
  readonly areaNamed: (id?: string) => Area
  /** By default at noon on a Wednesday without a bank holiday. */
  readonly settingAt: (time?: string, force?: string) => Setting
}

export const settingsIn = ({ content, packs }: Compiled): Settings => {
  const areaNamed = (id?: string) => {
    if (id === undefined) return ANYWHERE
    const force = content.forces.find(known => known.id === id)
    if (!force) throw new Error(`There is no force ${id}.`)
    return areaOf(force, packs[id])
  }
  const settingAt = (time = '2026-11-25T12:00', force?: string) =>
    settingOf(content, areaNamed(force), inLondon(time))
  return { content, packs, areaNamed, settingAt }
}
