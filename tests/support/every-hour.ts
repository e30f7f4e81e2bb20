import type { Service } from '../../content/content.ts'
import { NEEDS, type Need } from '../../content/vocabulary.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { CHANNELS, reachOf } from '../../machines/hours/reach.ts'
import { type Setting, settingOf } from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, packs } from './setting.ts'

const FIRST_DAY = inLondon('2026-01-01T00:00').day
const QUARTERS = 365 * 96

/** Opening hours change state on these marks alone, which a test holds. Minutes. */
export const MARK = 15

/** @returns every quarter-hour of 2026 by the clock in London. */
function* everyQuarterHour(): Generator<Moment> {
  for (let quarter = 0; quarter < QUARTERS; quarter++)
    yield { day: FIRST_DAY + Math.floor(quarter / 96), minute: (quarter % 96) * MARK }
}

const hasWeek = (service: Service) => CHANNELS.some(channel => service[channel]?.hours.weekly)

/** The first moment of each state that differs from all before it. */
const distinct = (services: readonly Service[], moments: Iterable<Moment>): readonly Moment[] => {
  const changing = services.filter(hasWeek)
  const first = new Map<string, Moment>()
  for (const moment of moments) {
    const state = changing.map(service => reachOf(service, moment, content.calendar)).join()
    if (!first.has(state)) first.set(state, moment)
  }
  return [...first.values()]
}

const localServices = Object.values(packs).flatMap(pack => pack.localServices)

/** Every opening state of the year, all services of all forces taken together. */
export const momentsOfYear = (): readonly Moment[] =>
  distinct([...localServices, ...content.services], everyQuarterHour())

/**
 * All that the contacts to contact first can depend on: the nations, each need's line, those in doubt included, and who
 * answers.
 */
const linesOf = ({ area, contacts }: Setting): string =>
  [
    area.nations,
    ...NEEDS.map((need: Need) =>
      [...contacts.fitting([need])].map(
        service => `${service.id}${contacts.answersNow(service) ? ' answers' : ''}`
      )
    )
  ].join(';')

/** Settings that cannot be told apart by whom they put first. */
export interface Alike {
  readonly setting: Setting
  /** Each force, or anywhere, with a moment: "west-yorkshire 20454 180". */
  readonly where: readonly string[]
}

/** @returns every force, and none, at every distinct opening state of the year: those alike together. */
export const everySetting = (): readonly Alike[] => {
  const alike = new Map<string, { setting: Setting; where: string[] }>()
  const moments = momentsOfYear()
  for (const id of [undefined, ...content.forces.map(force => force.id)]) {
    const area = areaNamed(id)
    for (const moment of distinct([...area.localServices, ...content.services], moments)) {
      const setting = settingOf(content, area, moment)
      const group = alike.get(linesOf(setting)) ?? { setting, where: [] }
      group.where.push(`${id ?? 'anywhere'} ${moment.day} ${moment.minute}`)
      alike.set(linesOf(setting), group)
    }
  }
  return [...alike.values()]
}
