import { availabilityOf } from '../../machines/hours/availability.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { worksSomewhereIn } from '../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../machines/outcome/outcome.ts'
import { rankingByNeed } from '../../machines/training/outcomes/contact-rules.ts'
import { openingStates } from '../../machines/training/outcomes/opening-states.ts'
import { areaNamed, content, inLondon, packs } from './setting.ts'

export const FIRST_DAY = inLondon('2026-01-01T00:00').day
/** A month after the last known bank holidays: from then on opening hours are in doubt. */
export const LAST_DAY = content.calendar.knownUntil + 31

/** No force, and every force. */
export const FORCES: readonly (string | undefined)[] = [undefined, ...content.forces.map(({ id }) => id)]

export const settingIn = (force: string | undefined, moment: Moment): Setting =>
  settingOf(content, areaNamed(force), moment)

/** All that an outcome depends on besides the needs: settings with the same key give the same outcomes. */
export const keyOf = (setting: Setting): string =>
  JSON.stringify([
    setting.area.nations,
    setting.area.localServices.map(({ id }) => id),
    rankingByNeed(setting)
  ])

/** Stands for all settings with the same outcomes. */
interface SettingGroup {
  readonly setting: Setting
  /** Its force and moment: "west-yorkshire 20454 180". */
  readonly where: string
}

/** @returns each force at each opening state: the first of those with the same outcomes. */
export const everySetting = (): ReadonlyMap<string, SettingGroup> => {
  const groups = new Map<string, SettingGroup>()
  const moments = openingStates(FIRST_DAY, [{ content, packs }], LAST_DAY)
  for (const force of FORCES) {
    const area = areaNamed(force)
    const services = [...content.services, ...area.localServices].filter(one => worksSomewhereIn(one, area))
    const states = new Set<string>()
    for (const moment of moments) {
      // Time only changes how likely each service is to answer.
      const state = services.map(service => availabilityOf(service, moment, content.calendar)).join()
      if (states.has(state)) continue
      states.add(state)
      const setting = settingIn(force, moment)
      const key = keyOf(setting)
      const where = `${force ?? 'no force'} ${moment.day} ${moment.minute}`
      if (!groups.has(key)) groups.set(key, { setting, where })
    }
  }
  return groups
}
