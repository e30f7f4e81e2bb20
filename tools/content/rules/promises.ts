import type { Need } from '../../../machines/content/vocabulary.ts'
import { worksIn } from '../../../machines/outcome/area.ts'
import type { Finding } from '../diagnostic.ts'
import { canHaveRow, channelSourcesOf, isFor, isShown, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { NATIONS_WITH_LAW } from '../schema/fields.ts'
import { inEachNeed, inEachService, rule } from './rule.ts'

/** The service that passes on reports without a name, and the needs of people who want that. */
const REPORTS = { to: 'crimestoppers', needs: ['pass-on-information'] as readonly Need[] }

/** Whether a service can come first. A service with an unconfirmed number never does. */
const canComeFirst = (service: ServiceEntry) => isShown(service) && service.value.phone?.confirmed !== false

const nationsWithout = (services: readonly ServiceEntry[], fewest = 1) =>
  NATIONS_WITH_LAW.filter(nation => services.filter(service => worksIn(service, nation)).length < fewest)

const nationalServices = (serviceEntries: readonly ServiceEntry[]) =>
  serviceEntries.filter(({ force }) => force === undefined)

/** Another rule reports a need that no service meets. */
const metEverywhere = inEachNeed(['everyService', 'serviceEntries'], ({ id, is }, { serviceEntries }) => {
  const fitting = nationalServices(serviceEntries).filter(service => service.value.needs.includes(id))
  const best = fitting.filter(service => service.value.bestFor.includes(id) && canComeFirst(service))
  const missing = nationsWithout(best)
  return (
    is?.includes('met-everywhere') &&
    missing.length > 0 &&
    fitting.some(isShown) && [
      `No service that can come first is best for "${id}" in ${missing.join(', ')}.`,
      `Add "${id}" to the bestFor of a service there that is not held and has no unconfirmed number.`
    ]
  )
})

const onlyBest = rule(['needs.yaml', 'serviceEntries'], ({ 'needs.yaml': needs, serviceEntries }) =>
  serviceEntries.flatMap(({ id, yaml, value }) =>
    value.bestFor.flatMap((need, index) => {
      const { onlyBest: only = id } = needs.value.needs.find(one => one.id === need) ?? {}
      const message = `Only "${only}" may be best for "${need}".`
      return only === id ? [] : yaml.error(['bestFor', index], message, 'Remove it here.')
    })
  )
)

const reportsAskedFor = inEachService(({ id, yaml, value }) =>
  value.needs.flatMap((need, index) => {
    const isAskedFor = id !== REPORTS.to || REPORTS.needs.includes(need)
    const message = `"${need}" would send people here who did not ask to report.`
    return isAskedFor ? [] : yaml.error(['needs', index], message, `Use only ${REPORTS.needs.join(' and ')}.`)
  })
)

const answersAlways = (service: ServiceEntry) =>
  canComeFirst(service) &&
  service.value.needs.includes('everyone') &&
  channelSourcesOf(service).some(
    ({ source: { hours, ...rest } }) =>
      hours.open === '24/7' &&
      hours.confirmed &&
      !hours.exceptions &&
      !('confirmed' in rest && !rest.confirmed)
  )

/** @returns a rule about the national services that there must be for everyone. */
const forEveryone = (find: (national: readonly ServiceEntry[]) => Finding | false) =>
  inEachNeed(
    ['everyService', 'serviceEntries'],
    ({ id }, { serviceEntries }) => id === 'everyone' && find(nationalServices(serviceEntries))
  )

const alwaysSomebody = forEveryone(
  national =>
    !national.some(service => answersAlways(service) && nationsWithout([service]).length === 0) && [
      'No service for everyone is certain to answer at any hour.',
      'Keep one that works everywhere, with a confirmed number and confirmed hours of "24/7".'
    ]
)

/** The fewest rows of contacts in an outcome. */
const FEWEST_ROWS = 3

/** Someone who said nothing gets rows only for these. */
const fillsRows = (service: ServiceEntry) => canHaveRow(service) && service.value.needs.includes('everyone')

const enoughForEveryNation = forEveryone(national => {
  const short = nationsWithout(national.filter(fillsRows), FEWEST_ROWS)
  return (
    short.length > 0 && [
      `Fewer than ${FEWEST_ROWS} services for everyone can be rung, texted or chatted to in ${short.join(', ')}.`,
      'Add "everyone" to the needs of a general service there that is not held.'
    ]
  )
})

/** @returns the nations where some force has none of these services. */
const nationsNotServed = (services: readonly ServiceEntry[], everyForce: Sources['everyForce']) =>
  NATIONS_WITH_LAW.filter(nation =>
    [...everyForce].some(
      ([force, { value }]) =>
        value.nations.includes(nation) &&
        !services.some(service => worksIn(service, nation) && isFor(service, force))
    )
  )

/**
 * This is a warning, as an outcome may name a need that has no row. Another rule reports a need that no service meets.
 */
const rowInEveryNation = inEachNeed(
  ['everyService', 'everyForce', 'serviceEntries'],
  ({ id, is }, { everyForce, serviceEntries }) => {
    const fitting = serviceEntries.filter(service => service.value.needs.includes(id))
    const isMet = nationalServices(fitting).some(service => service.value.status !== 'held')
    const missing = nationsNotServed(fitting.filter(canHaveRow), everyForce)
    return (
      !is?.includes('met-everywhere') &&
      missing.length > 0 &&
      isMet && [
        `Not all of ${missing.join(', ')} has a service for "${id}" that can be rung, texted or chatted to.`,
        `Add "${id}" to the needs of such a service there that is not held. Until then an outcome there says that it has no line.`
      ]
    )
  },
  'warning'
)

/** Checks what every outcome promises, whatever the answers, place and time. */
export const promiseRules = [
  metEverywhere,
  onlyBest,
  reportsAskedFor,
  alwaysSomebody,
  enoughForEveryNation,
  rowInEveryNation
]
