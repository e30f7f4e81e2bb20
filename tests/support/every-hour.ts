import type { Service, Weekly } from '../../machines/content/content.ts'
import { CHANNELS, DAY_MINUTES, NEEDS, type Need } from '../../machines/content/vocabulary.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { reachOf, SOON } from '../../machines/hours/reach.ts'
import { type Setting, settingOf } from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, packs } from './setting.ts'

const FIRST_DAY = inLondon('2026-01-01T00:00').day

/** So many days after the last one whose bank holidays are known, doubt has long set in. */
const MONTH = 31
const LAST_DAY = content.calendar.knownUntil + MONTH

const channelsOf = (service: Service) => CHANNELS.flatMap(name => service[name] ?? [])

const hasWeek = (service: Service) => channelsOf(service).some(({ hours }) => hours.weekly)

/** All that the state of a service depends on, but the moment. */
const hoursOf = (service: Service): string =>
  JSON.stringify(CHANNELS.map(name => ({ ...service[name], number: '' })))

/** One of each that change alike. */
const changing = (services: readonly Service[]): readonly Service[] => [
  ...new Map(services.filter(hasWeek).map(service => [hoursOf(service), service])).values()
]

const stateIn = (services: readonly Service[], moment: Moment): string =>
  services.map(service => reachOf(service, moment, content.calendar)).join()

/** The first moment of each state that differs from all before it. */
const distinct = (services: readonly Service[], moments: Iterable<Moment>): readonly Moment[] => {
  const some = changing(services)
  const first = new Map<string, Moment>()
  for (const moment of moments) {
    const state = stateIn(some, moment)
    if (!first.has(state)) first.set(state, moment)
  }
  return [...first.values()]
}

/** The minutes of a day at which a week can change: its edges, those of what replaces it, and two hours before them. */
export const marksIn = ({ week, holiday, exceptions = {} }: Weekly): readonly number[] => {
  const days = [...week, holiday?.hours ?? [], ...Object.values(exceptions)]
  const edges = days.flat().flatMap(({ from, to }) => [from, to])
  return [...edges, ...edges.map(edge => edge + DAY_MINUTES - SOON)].map(edge => edge % DAY_MINUTES)
}

const localServices = Object.values(packs).flatMap(pack => pack.localServices)
const everyService = changing([...localServices, ...content.services])

/** Midnight, and every minute at which a service of any force can change on some day, in order. */
export const MARKS: readonly number[] = [
  ...new Set([
    0,
    ...everyService.flatMap(channelsOf).flatMap(({ hours: { weekly } }) => (weekly ? marksIn(weekly) : []))
  ])
].sort((a, b) => a - b)

/** The state of all services of all forces, taken together. */
export const statesAt = (moment: Moment): string => stateIn(everyService, moment)

/** @returns every moment that is looked at: from 2026 to a month after the last known bank holiday. */
export function* everyMark(): Generator<Moment> {
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) for (const minute of MARKS) yield { day, minute }
}

/** @returns one moment of every opening state that there is among them. */
export const everyOpening = (): readonly Moment[] => distinct(everyService, everyMark())

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

/** @returns every force, and none, at every opening state: those alike together. */
export const everySetting = (): readonly Alike[] => {
  const alike = new Map<string, { setting: Setting; where: string[] }>()
  const moments = everyOpening()
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
