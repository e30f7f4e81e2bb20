import { NATIONS, type Need } from '../../../machines/content/vocabulary.ts'
import { channelsOf, isShown, type ServiceEntry } from '../parse/services.ts'
import { rule } from './rule.ts'

/** Whatever is said, these find somebody in every nation: an outcome puts that contact first. */
const MET_EVERYWHERE: readonly Need[] = ['danger-now', 'nowhere-safe-tonight', 'everyone']

/** Who stands in an outcome by name. Another that is best for the same could take that place. */
const BY_NAME: { readonly [Name in Need]?: string } = { 'danger-now': 'emergency-999', everyone: 'num' }

/** Who passes on reports, and the needs of those who want to report. */
const REPORTS = { to: 'crimestoppers', needs: ['report-crime', 'pass-on-information'] as readonly Need[] }

/** Whether a service may come first: a number that nobody confirmed never does. */
const isSure = (service: ServiceEntry) => isShown(service) && service.value.phone?.confirmed !== false

const nationsWithout = (services: readonly ServiceEntry[]) =>
  NATIONS.filter(
    nation =>
      nation !== 'uk' && !services.some(({ nations }) => nations.includes('uk') || nations.includes(nation))
  )

const nationalOnes = (serviceEntries: readonly ServiceEntry[]) =>
  serviceEntries.filter(({ force }) => force === undefined)

/** A need that nobody fits at all is for the rules of needs to tell. */
const metEverywhere = rule(
  ['needs.yaml', 'everyService', 'serviceEntries'],
  ({ 'needs.yaml': { yaml, value }, serviceEntries }) =>
    value.needs.flatMap(({ id }, at) => {
      const fitting = nationalOnes(serviceEntries).filter(service => service.value.needs.includes(id))
      const best = fitting.filter(service => service.value['best-for'].includes(id) && isSure(service))
      const nowhere = nationsWithout(best)
      return !MET_EVERYWHERE.includes(id) || nowhere.length === 0 || !fitting.some(isShown)
        ? []
        : yaml.error(
            ['needs', at, 'id'],
            `Nobody who may come first is best for "${id}" in ${nowhere.join(', ')}.`,
            `Have one there with "${id}" in best-for that is not held and has no unconfirmed number.`
          )
    })
)

const byName = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries.flatMap(({ id, yaml, value }) =>
    value['best-for'].flatMap((need, at) => {
      const one = BY_NAME[need]
      return one === undefined || one === id
        ? []
        : yaml.error(['best-for', at], `Best for "${need}" is "${one}" alone.`, 'Remove it here.')
    })
  )
)

const reportsAskedFor = rule(['serviceEntries'], ({ serviceEntries }) =>
  serviceEntries
    .filter(({ id }) => id === REPORTS.to)
    .flatMap(({ yaml, value }) =>
      value.needs.flatMap((need, at) =>
        REPORTS.needs.includes(need)
          ? []
          : yaml.error(
              ['needs', at],
              `"${need}" would send to report who did not ask to.`,
              `Name ${REPORTS.needs.join(' and ')} alone.`
            )
      )
    )
)

const answersAlways = (service: ServiceEntry) =>
  isSure(service) &&
  service.value.needs.includes('everyone') &&
  channelsOf(service).some(
    ({ source: { hours, ...rest } }) =>
      hours.open === '24/7' &&
      hours.confirmed &&
      !hours.exceptions &&
      !('confirmed' in rest && !rest.confirmed)
  )

const alwaysSomebody = rule(
  ['needs.yaml', 'everyService', 'serviceEntries'],
  ({ 'needs.yaml': { yaml, value }, serviceEntries }) => {
    const at = value.needs.findIndex(({ id }) => id === 'everyone')
    const answering = nationalOnes(serviceEntries).filter(answersAlways)
    return at === -1 || answering.some(service => nationsWithout([service]).length === 0)
      ? []
      : [
          yaml.error(
            ['needs', at, 'id'],
            'No line for everyone is sure to answer at every hour.',
            'Keep one that works everywhere, with a confirmed number and confirmed hours of "24/7".'
          )
        ]
  }
)

/** What an outcome promises, whoever speaks, wherever and whenever. */
export const promiseRules = [metEverywhere, byName, reportsAskedFor, alwaysSomebody]
