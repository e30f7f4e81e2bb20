import { CHANNELS, type Channel, NEEDS } from '../../../machines/content/vocabulary.ts'
import { weekOf } from '../../content/hours/evaluate.ts'
import { DAYS, rulesOf, timeWritten } from '../../content/hours/syntax.ts'
import { hoursFromRows } from '../../content/hours/typed-hours.ts'
import { type Path, valueAt } from '../../content/parse/yaml-file.ts'
import { sha256OfText } from '../../content/sha256.ts'

/** A text of a service and its path there, with what could not be read. */
interface HsdsText {
  readonly text: string
  readonly path: string
  readonly remarks?: readonly string[]
}

/** Where Open Referral has a field: how it is read from a service, and the parts of one that say it. */
export interface HsdsPlace {
  readonly read: (service: unknown, today: string) => HsdsText
  readonly write: (text: string, record: string) => Readonly<Record<string, unknown>>
}

/** @returns the text at a path. Whatever has the wrong type is read as if it were not there. */
export const textAt = (value: unknown, ...path: Path): string => {
  const found = valueAt(value, path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

/** @returns the objects of a list, each with its place in it. Anything else in it is read as if it were not there. */
export const objectsIn = (list: unknown): readonly (readonly [object: object, at: number])[] =>
  (Array.isArray(list) ? list : []).flatMap((one: unknown, at) =>
    one instanceof Object && !Array.isArray(one) ? [[one, at] as const] : []
  )

/** @returns the UUID that belongs to a text, always the same: version 8 of RFC 9562, made of its SHA-256. */
export const uuidOf = (text: string): string =>
  sha256OfText(`encounter-checklist ${text}`).replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12}).*$/,
    (_, a, b, c, variant, d, e) =>
      `${a}-${b}-8${c}-${'89ab'.charAt(Number.parseInt(variant, 16) % 4)}${d}-${e}`
  )

/** A field that HSDS has as a text of its own. */
export const plainText = (path: string): HsdsPlace => ({
  read: service => ({ text: textAt(service, path), path }),
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
const channelOf = (words: string, type = ''): Channel => {
  const named = CHANNELS.find(channel => ATTENDING[channel].toLowerCase() === words.toLowerCase())
  return named ?? (/^(?:text|sms)$/i.test(type) ? 'text' : 'phone')
}

const numbersIn = (service: unknown) => {
  const contacts = objectsIn(valueAt(service, ['contacts']))
  return [['', service] as const, ...contacts.map(([one, at]) => [`contacts[${at}].`, one] as const)]
    .flatMap(([before, holder]) =>
      objectsIn(valueAt(holder, ['phones'])).map(([phone, at]) => {
        const [text, type] = [textAt(phone, 'number'), textAt(phone, 'type')]
        const channel = channelOf(textAt(phone, 'description'), type)
        return { path: `${before}phones[${at}].number`, text, type, channel }
      })
    )
    .filter(({ text, type }) => text !== '' && !/^(?:fax|pager|textphone|video)$/i.test(type))
}

/** The number of a channel: only the first is kept. */
export const numberOf = (channel: Exclude<Channel, 'webchat'>): HsdsPlace => ({
  read: service => {
    const isOwn = (other: Channel) => other === channel || (other === 'webchat' && channel === 'phone')
    const [first, ...more] = numbersIn(service).filter(number => isOwn(number.channel))
    const second = 'only one number is kept for each line, and there is one before it. This one is left out.'
    const { text, path } = first ?? { text: '', path: 'phones' }
    return { text, path, remarks: more.map(other => `"${other.path}": ${second}`) }
  },
  write: (number, record) => ({
    phones: [{ id: uuidOf(`${record} ${channel}`), number, description: ATTENDING[channel] }]
  })
})

/** The name of the syntax, which stands before the hours in a description. */
const SYNTAX = 'opening_hours='

/** @returns the spans of each day in which somebody answers, as `09:00-12:00,14:00-17:00`. */
const spansOf = (open: string): readonly string[] => {
  const rules = rulesOf(open)
  return ('notARule' in rules ? [] : weekOf(rules)).map(day =>
    day.flatMap(({ from, to, unknown }) => (unknown ? [] : `${timeWritten(from)}-${timeWritten(to)}`)).join()
  )
}

const EVERY_WEEK = ': opening hours here repeat every week'
const IN_UK = String.raw`(?::\d\d(?:\.\d+)?)?(?:Z|\+0[01]:?00)?$`
const OPENS = new RegExp(String.raw`^(?:[01]\d|2[0-3]):[0-5]\d${IN_UK}`)
const CLOSES = new RegExp(`${OPENS.source}|^24:00${IN_UK}`)

/** What the fields of a schedule may hold (RFC 5545), and why hours cannot say anything else. */
const MAY_HOLD: readonly (readonly [fields: readonly string[], holds: RegExp, why: string])[] = [
  [['freq'], /^(?:weekly)?$/i, EVERY_WEEK],
  [['interval'], /^1?$/, EVERY_WEEK],
  [['bymonthday', 'byweekno', 'byyearday', 'bysetpos', 'bymonth', 'count'], /^$/, EVERY_WEEK],
  [['valid_to', 'until'], /^$/, ': hours here have no end'],
  [['byday'], /^[\s,]*(?:(?:MO|TU|WE|TH|FR|SA|SU)(?:[\s,]+|$))+$/i, `${EVERY_WEEK}, on days such as "MO,TU"`],
  [['opens_at'], OPENS, ' is not a time of day in the UK, such as 09:00'],
  [['closes_at'], CLOSES, ' is not a time of day in the UK, such as 17:00']
]

/** @returns a schedule as a rule of opening hours, or why they cannot express one of its fields. */
const ruleOf = (schedule: unknown, today: string): { rule: string } | { field: string; why: string } => {
  const said = (field: string) => textAt(schedule, field)
  for (const [fields, holds, why] of MAY_HOLD) {
    const odd = fields.find(field => !holds.test(said(field)))
    if (odd !== undefined) return { field: odd, why: `"${said(odd)}"${why}` }
  }
  if (said('valid_from') > today)
    return { field: 'valid_from', why: `begins on ${said('valid_from')}: hours here apply from now on` }
  const [from, to] = [said('opens_at').slice(0, 5), said('closes_at').slice(0, 5)]
  const isWholeDay = from === '00:00' && (to === '00:00' || to === '23:59')
  if (from === to && !isWholeDay)
    return { field: 'closes_at', why: `"${said('closes_at')}" is when it opens` }
  const days = DAYS.filter(day => said('byday').toUpperCase().includes(day.toUpperCase()))
  return { rule: `${days} ${from}-${isWholeDay ? '24:00' : to}` }
}

/**
 * The hours of a channel, if they can express all its schedules: those in the description, if the schedules agree with
 * them. https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html#schedule
 */
export const hoursOf = (channel: Channel): HsdsPlace => ({
  read: (service, today) => {
    const path = 'schedules'
    const own = objectsIn(valueAt(service, [path])).filter(
      ([schedule]) => channelOf(textAt(schedule, 'attending_type')) === channel
    )
    const [rules, remarks]: [string[], string[]] = [[], []]
    for (const [schedule, at] of own) {
      const read = ruleOf(schedule, today)
      if ('rule' in read) rules.push(read.rule)
      else remarks.push(`"${path}[${at}].${read.field}": ${read.why}. Its hours are left out.`)
    }
    if (remarks.length > 0 || own.length === 0) return { text: '', path, remarks }
    const week = spansOf(rules.join(', '))
    const [, described = ''] = textAt(own[0]?.[0], 'description').split(SYNTAX)
    const isSame = spansOf(described).join(' ') === week.join(' ')
    return { text: isSame ? described : hoursFromRows([...week.map(day => day || 'off'), 'unknown']), path }
  },
  /** A schedule for each span, with the days that share it; its description also expresses unknown hours and bank holidays. */
  write: (open, record) => {
    const week = spansOf(open)
    const spans = new Set(week.flatMap(day => day.split(',').filter(Boolean)))
    const schedules = [...spans].sort().map((span, index) => ({
      id: uuidOf(`${record} ${channel} ${index}`),
      freq: 'WEEKLY',
      byday: String(DAYS.filter((_, day) => week[day]?.includes(span))).toUpperCase(),
      opens_at: span.slice(0, 5),
      closes_at: span.slice(6).replace('24:00', '00:00'),
      attending_type: ATTENDING[channel],
      description: SYNTAX + open
    }))
    return { schedules }
  }
})

/** A scheme of our own: Open Referral has no term for most needs. */
const NEED_SCHEME = 'encounter-checklist/needs'

export const needTerms: HsdsPlace = {
  read: service => ({
    text: objectsIn(valueAt(service, ['attributes']))
      .map(([attribute]) => textAt(attribute, 'taxonomy_term', 'name'))
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

/** The first area. */
export const areaName: HsdsPlace = {
  read: service => ({ text: textAt(service, 'service_areas', 0, 'name'), path: 'service_areas[0].name' }),
  write: (name, record) => ({ service_areas: [{ id: uuidOf(`${record} area ${name}`), name }] })
}
