import * as z from 'zod'
import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { sentence } from '../../../machines/text/sentence.ts'
import {
  type DirectoryRead,
  type DirectoryRow,
  type ExportedService,
  FIELD_NAMES,
  FIELDS,
  MOST_ROWS
} from './fields.ts'
import { areaName, hsdsService, uuidOf } from './hsds.ts'

const nationName = (nation: (typeof NATIONS)[number]) =>
  nation === 'uk' ? 'United Kingdom' : nation.split('-').map(sentence).join(' ')

/** @returns the id of a service in Open Referral, which asks for a UUID. */
export const recordOf = (id: string): string => uuidOf(`service ${id}`)

const recordOfService = ({ service: { id, nations }, cells }: ExportedService) => {
  const record = recordOf(id)
  const organization = uuidOf(`organization ${id}`)
  const areas = cells.area === undefined ? nations.map(nationName) : []
  const said: Record<string, unknown> = {
    id: record,
    organization_id: organization,
    status: 'active',
    phones: [],
    schedules: []
  }
  const parts = [
    ...FIELD_NAMES.map(name =>
      cells[name] === undefined ? {} : (FIELDS[name].hsds?.write?.(cells[name], record) ?? {})
    ),
    ...areas.map(nation => areaName.write(nation, record))
  ]
  for (const [key, value] of parts.flatMap(part => Object.entries(part)))
    said[key] = Array.isArray(value) ? [...((said[key] as unknown[] | undefined) ?? []), ...value] : value
  return { ...said, organization: { id: organization, name: cells.name, description: cells.for } }
}

/**
 * @returns services in the form of Open Referral UK (HSDS-UK 3.0, the answer of `/services`), on one page. Its UK
 * profile of October 2024 has no place for phone numbers, so they are where HSDS 3.0 has them.
 */
export const servicesAsJson = (services: readonly ExportedService[]): string => {
  const contents = services.map(recordOfService)
  const size = contents.length
  const page = { total_items: size, total_pages: 1, page_number: 1, size, first_page: true, last_page: true }
  return `${JSON.stringify({ ...page, empty: size === 0, contents }, undefined, 2)}\n`
}

const NOT_ACTIVE = /^(?:inactive|defunct|temporarily closed)$/i

const rowOf = (service: z.output<typeof hsdsService>, at: string, today: string): DirectoryRow => {
  const found = FIELD_NAMES.flatMap(field => {
    const read = FIELDS[field].hsds?.read?.(service, today)
    return read ? [{ field, ...read }] : []
  })
  return {
    at,
    // An id that can be used in a text unchanged.
    record: /^[\w:.-]{1,80}$/.test(service.id) ? service.id : undefined,
    cells: Object.fromEntries(found.map(({ field, text }) => [field, text])),
    refusal: NOT_ACTIVE.test(service.status) ? `"status" is "${service.status}"` : undefined,
    called: name => found.find(({ field }) => field === name)?.path ?? FIELDS[name].heading,
    remarks: found.flatMap(({ remarks = [] }) => remarks.map(remark => `${at}, ${remark}`))
  }
}

const list = z.array(z.unknown())
/** The answer of `/services`, that of version 1, a list of services, or one. */
const directory = z.union([
  list,
  z.object({ contents: list }).transform(({ contents }) => contents),
  z.object({ content: list }).transform(({ content }) => content),
  z.object({ services: list }).transform(({ services }) => services),
  z.looseObject({ name: z.string() }).transform(service => [service])
])

const NO_SERVICES =
  'This is not a list of services: Open Referral has them in "contents", in the answer of its /services.'

/**
 * @param text Open Referral UK as JSON: the answer of `/services`, a list of services, or one.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns one row for each service; anything that is not a service is counted and left out.
 */
export const readOpenReferral = (text: string, today: string): DirectoryRead => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { problem: 'This cannot be read as JSON.' }
  }
  const { data: services = [] } = directory.safeParse(value)
  if (services.length > MOST_ROWS)
    return { problem: `There are more than ${MOST_ROWS} services: import a part of them.` }
  const rows = services.flatMap((service, index) => {
    const { data } = hsdsService.safeParse(service)
    return data ? [rowOf(data, `Service ${index + 1}`, today)] : []
  })
  return rows.length > 0 ? { rows } : { problem: NO_SERVICES }
}
