import * as z from 'zod'
import type { Channel } from '../../../machines/content/vocabulary.ts'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { sha256OfText } from '../../content/sha256.ts'
import { hoursOfSchedules, schedulesOf } from './hours.ts'

/** Whatever has the wrong type is read as if it were not there. */
const text = z.union([z.string(), z.number()]).transform(String).catch('')
const listOf = <Of extends z.ZodType>(of: Of) => z.array(of.optional().catch(undefined)).catch([])

const phones = listOf(z.object({ number: text, type: text, description: text }))

/** A schedule of HSDS: https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html#schedule */
export const schedule = z.record(z.string(), text)

/** The part of a service of HSDS 3.0 that is read. */
export const hsdsService = z.object({
  id: text,
  name: text,
  description: text,
  url: text,
  fees: text,
  assured_date: text,
  status: text,
  phones,
  contacts: listOf(z.object({ phones })),
  schedules: listOf(schedule),
  service_areas: listOf(z.object({ name: text })),
  attributes: listOf(z.object({ taxonomy_term: z.object({ name: text }) }))
})

type HsdsService = z.output<typeof hsdsService>

/** Where Open Referral has a field. */
export interface HsdsPlace {
  /**
   * @param today the day in the UK, as `2026-11-24`.
   * @returns its text and its path, with what could not be read.
   */
  readonly read: (
    service: HsdsService,
    today: string
  ) => { readonly text: string; readonly path: string; readonly remarks?: readonly string[] }
  /** @returns the parts of a service that say it. @param record the id of the service. */
  readonly write: (text: string, record: string) => Readonly<Record<string, unknown>>
}

/** @returns the UUID that belongs to a text, always the same: version 8 of RFC 9562, made of its SHA-256. */
export const uuidOf = (text: string): string => {
  const hex = sha256OfText(`encounter-checklist ${text}`)
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A field that HSDS has as a text of its own. */
export const plainText = (path: 'name' | 'description' | 'url' | 'fees' | 'assured_date'): HsdsPlace => ({
  read: service => ({ text: service[path], path }),
  write: text => ({ [path]: text })
})

/** The name of a channel in Open Referral, which the import recognises. */
const ATTENDING: Readonly<Record<Channel, string>> = {
  phone: 'Phone',
  outOfHoursPhone: 'Phone, out of hours',
  text: 'Text message',
  webchat: 'Web chat'
}

/** Hours and numbers that do not name a channel belong to the phone. */
const isOf = (channel: Channel, words: string, type = ''): boolean => {
  const named = Object.values(ATTENDING).find(name => name.toLowerCase() === words.toLowerCase())
  return ATTENDING[channel] === (named ?? ATTENDING[/^(?:text|sms)$/i.test(type) ? 'text' : 'phone'])
}

const NOT_VOICE = /^(?:fax|pager|textphone|video)$/i

const numbersIn = ({ phones, contacts }: HsdsService) =>
  [
    { phones, path: '' },
    ...contacts.map((contact, at) => ({ phones: contact?.phones ?? [], path: `contacts[${at}].` }))
  ]
    .flatMap(({ phones, path }) =>
      phones.map((phone, at) => ({ ...phone, path: `${path}phones[${at}].number` }))
    )
    .filter(({ number, type = '' }) => number && !NOT_VOICE.test(type))

export const numberOf = (channel: Exclude<Channel, 'webchat'>): HsdsPlace => ({
  read: service => {
    const [first, ...more] = numbersIn(service).filter(
      ({ description = '', type }) =>
        isOf(channel, description, type) || (channel === 'phone' && isOf('webchat', description))
    )
    return {
      text: first?.number ?? '',
      path: first?.path ?? 'phones',
      remarks: more.map(
        ({ path }) =>
          `"${path}": only one number is kept for each line, and there is one before it. This one is left out.`
      )
    }
  },
  write: (number, record) => ({
    phones: [{ id: uuidOf(`${record} ${channel}`), number, description: ATTENDING[channel] }]
  })
})

export const hoursOf = (channel: Channel): HsdsPlace => ({
  read: ({ schedules }, today) => {
    const own = schedules.flatMap((one, index) =>
      one && isOf(channel, one.attending_type ?? '') ? [{ ...one, index }] : []
    )
    const read = own.length > 0 ? hoursOfSchedules(own, today) : { open: '' }
    return 'open' in read
      ? { text: read.open, path: 'schedules' }
      : {
          text: '',
          path: 'schedules',
          remarks: read.unsupported.map(
            ({ index, field, why }) =>
              `"schedules[${own[index]?.index}].${field}": ${why}. Its hours are left out.`
          )
        }
  },
  write: (open, record) => ({
    schedules: schedulesOf(open, ATTENDING[channel]).map((one, index) => ({
      id: uuidOf(`${record} ${channel} ${index}`),
      ...one
    }))
  })
})

/** The scheme of our own needs: Open Referral has no term for most of them. */
const NEED_SCHEME = 'encounter-checklist/needs'

export const needTerms: HsdsPlace = {
  read: ({ attributes }) => ({
    text: attributes
      .map(attribute => attribute?.taxonomy_term.name)
      .filter(name => NEEDS.some(need => need === name))
      .join('; '),
    path: 'attributes'
  }),
  write: (text, record) => ({
    attributes: text.split('; ').map(need => ({
      id: uuidOf(`${record} need ${need}`),
      link_type: 'need',
      taxonomy_term: { id: uuidOf(`need ${need}`), name: need, description: need, taxonomy: NEED_SCHEME }
    }))
  })
}

export const areaName: HsdsPlace = {
  read: ({ service_areas: [first] }) => ({ text: first?.name ?? '', path: 'service_areas[0].name' }),
  write: (name, record) => ({ service_areas: [{ id: uuidOf(`${record} area ${name}`), name }] })
}
