import type { ChannelField } from '../../content/parse/services.ts'
import type { ConfirmedService } from './confirmed.ts'
import { schedulesOf } from './schedules.ts'
import { uuidOf } from './uuid.ts'

/** The name of a line in Open Referral, which the import recognises. */
export const ATTENDING: Readonly<Record<ChannelField, string>> = {
  phone: 'Phone',
  'out-of-hours-phone': 'Phone, out of hours',
  text: 'Text message',
  webchat: 'Web chat'
}

const NATION_NAMES = {
  uk: 'United Kingdom',
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland'
} as const

/** The scheme of our own needs: Open Referral has no term for most of them. */
const NEED_SCHEME = 'encounter-checklist/needs'

/** @returns the id of a service in Open Referral, which asks for a UUID. */
export const recordOf = (id: string): string => uuidOf(`service ${id}`)

const phonesOf = (record: string, { lines }: ConfirmedService) =>
  lines.flatMap(({ channel, number }) =>
    number === undefined
      ? []
      : [
          {
            id: uuidOf(`${record} ${channel}`),
            number,
            description: ATTENDING[channel]
          }
        ]
  )

const schedulesIn = (record: string, { lines }: ConfirmedService) =>
  lines.flatMap(({ channel, open }) =>
    open === undefined
      ? []
      : schedulesOf(open, ATTENDING[channel]).map((schedule, index) => ({
          id: uuidOf(`${record} ${channel} ${index}`),
          ...schedule
        }))
  )

const recordOfService = (confirmed: ConfirmedService) => {
  const { id, value, nations } = confirmed.service
  const record = recordOf(id)
  const organization = uuidOf(`organization ${id}`)
  const areas = 'area' in value ? [value.area] : nations.map(nation => NATION_NAMES[nation])
  return {
    id: record,
    organization_id: organization,
    name: value.name,
    description: value.for,
    status: 'active',
    ...(value.website?.confirmed ? { url: value.website.address } : {}),
    ...(value.cost === undefined ? {} : { fees: value.cost }),
    assured_date: value.checked.on,
    phones: phonesOf(record, confirmed),
    schedules: schedulesIn(record, confirmed),
    service_areas: areas.map(area => ({ id: uuidOf(`${record} area ${area}`), name: area })),
    organization: { id: organization, name: value.name, description: value.for },
    attributes: value.needs.map(need => ({
      id: uuidOf(`${record} need ${need}`),
      link_type: 'need',
      taxonomy_term: { id: uuidOf(`need ${need}`), name: need, description: need, taxonomy: NEED_SCHEME }
    }))
  }
}

/**
 * @returns services in the form of Open Referral UK (HSDS-UK 3.0, the answer of `/services`), on one page. Its UK
 * profile of October 2024 has no place for phone numbers, so they are where HSDS 3.0 has them.
 */
export const servicesAsJson = (services: readonly ConfirmedService[]): string => {
  const contents = services.map(recordOfService)
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents
  }
  return `${JSON.stringify(page, undefined, 2)}\n`
}
