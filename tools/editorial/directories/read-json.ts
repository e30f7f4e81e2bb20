import { NEEDS } from '../../../machines/content/vocabulary.ts'
import type { ChannelField } from '../../content/parse/services.ts'
import {
  type DirectoryRead,
  type DirectoryRow,
  MOST_ROWS,
  SERVICE_COLUMNS,
  type ServiceColumn
} from './columns.ts'
import { hoursOfSchedules } from './hours-of-schedules.ts'
import { ATTENDING } from './write-json.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A cell, and where in the record it stands. */
interface Found {
  readonly text: string
  readonly path: string
}

const CHANNELS = Object.entries(ATTENDING) as readonly (readonly [ChannelField, string])[]

/** Hours and numbers that do not name a channel belong to the phone. */
const channelCalled = (words: string, type = ''): ChannelField => {
  const lower = words.toLowerCase()
  const exact = CHANNELS.find(([, name]) => name.toLowerCase() === lower)?.[0]
  if (exact) return exact
  return /^(?:text|sms)$/i.test(type) ? 'text' : 'phone'
}

interface Numbers {
  readonly found: ReadonlyMap<ServiceColumn, Found>
  readonly remarks: readonly string[]
}

const NOT_VOICE = /^(?:fax|pager|textphone|video)$/i

const numbersIn = (service: Fields, at: string): Numbers => {
  const phones = [
    ...fieldsIn(service.phones).map((phone, index) => ({ phone, path: `phones[${index}].number` })),
    ...fieldsIn(service.contacts).flatMap((contact, outer) =>
      fieldsIn(contact.phones).map((phone, index) => ({
        phone,
        path: `contacts[${outer}].phones[${index}].number`
      }))
    )
  ].filter(({ phone }) => !NOT_VOICE.test(textIn(phone.type)))
  const found = new Map<ServiceColumn, Found>()
  const remarks: string[] = []
  for (const { phone, path } of phones) {
    const channel = channelCalled(textIn(phone.description), textIn(phone.type))
    const column = channel === 'webchat' ? 'phone' : channel
    if (found.has(column))
      remarks.push(
        `${at}, "${path}": only one number is kept for each line, and there is one before it. This one is left out.`
      )
    else found.set(column, { text: textIn(phone.number), path })
  }
  return { found, remarks }
}

const hoursIn = (service: Fields, at: string, today: string): Numbers => {
  const schedules = fieldsIn(service.schedules).map((schedule, index) => ({ schedule, index }))
  const found = new Map<ServiceColumn, Found>()
  const remarks: string[] = []
  for (const [channel] of CHANNELS) {
    const own = schedules.filter(({ schedule }) => channelCalled(textIn(schedule.attending_type)) === channel)
    if (own.length === 0) continue
    const read = hoursOfSchedules(
      own.map(({ schedule }) => schedule),
      today
    )
    if ('open' in read) found.set(`${channel} hours`, { text: read.open, path: 'schedules' })
    else
      remarks.push(
        ...read.unsupported.map(
          ({ index, field, why }) =>
            `${at}, "schedules[${own[index]?.index}].${field}": ${why}. Its hours are left out.`
        )
      )
  }
  return { found, remarks }
}

const needsIn = (service: Fields): string =>
  fieldsIn(service.attributes)
    .flatMap(({ taxonomy_term: term }) => (isFields(term) ? [textIn(term.name)] : []))
    .filter(name => NEEDS.some(need => need === name))
    .join('; ')

/** @returns the id of a record, if it can be used in a text unchanged. */
const recordIn = ({ id }: Fields): string | undefined =>
  /^[\w:.-]{1,80}$/.test(textIn(id)) ? textIn(id) : undefined

const NOT_ACTIVE = /^(?:inactive|defunct|temporarily closed)$/i

const rowOf = (service: Fields, at: string, today: string): DirectoryRow => {
  const numbers = numbersIn(service, at)
  const hours = hoursIn(service, at, today)
  const [area] = fieldsIn(service.service_areas)
  const plain: readonly (readonly [ServiceColumn, Found])[] = [
    ['name', { text: textIn(service.name), path: 'name' }],
    ['for', { text: textIn(service.description), path: 'description' }],
    ['needs', { text: needsIn(service), path: 'attributes' }],
    ['website', { text: textIn(service.url), path: 'url' }],
    ['cost', { text: textIn(service.fees), path: 'fees' }],
    ['area', { text: textIn(area?.name), path: 'service_areas[0].name' }],
    ['source address', { text: textIn(service.url), path: 'url' }],
    ['source date', { text: textIn(service.assured_date), path: 'assured_date' }]
  ]
  const found = new Map([...plain, ...numbers.found, ...hours.found])
  return {
    at,
    record: recordIn(service),
    cells: Object.fromEntries([...found].map(([column, { text }]) => [column, text])),
    ...(NOT_ACTIVE.test(textIn(service.status))
      ? { refusal: `"status" is "${textIn(service.status)}"` }
      : {}),
    called: column => found.get(column)?.path ?? SERVICE_COLUMNS[column],
    remarks: [...numbers.remarks, ...hours.remarks]
  }
}

const servicesIn = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value
  if (!isFields(value)) return undefined
  const list = [value.contents, value.content, value.services].find(Array.isArray)
  return list ?? (typeof value.name === 'string' ? [value] : undefined)
}

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
  const services = servicesIn(value)
  if (!services) return { problem: NO_SERVICES }
  if (services.length > MOST_ROWS)
    return { problem: `There are more than ${MOST_ROWS} services: import a part of them.` }
  const rows = services.flatMap((service, index) =>
    isFields(service) ? [rowOf(service, `Service ${index + 1}`, today)] : []
  )
  return rows.length > 0 ? { rows } : { problem: NO_SERVICES }
}
