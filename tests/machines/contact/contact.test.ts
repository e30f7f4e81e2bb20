import { describe, expect, test } from 'vitest'
import { contactOf } from '../../../machines/contact/contact.ts'
import type { Service } from '../../../machines/content/content.ts'
import { displayAddress } from '../../../machines/text/format.ts'
import { content } from '../../support/fixture-content.ts'
import { moment } from '../../support/hours/opening-at.ts'
import { DAYTIME, line, service } from '../../support/services.ts'

const NIGHT = moment('2026-11-29 03:00')
const NOON = moment('2026-11-25 12:00')

const NIGHTS = 'Mo-Su 00:00-09:00,17:00-24:00; PH 00:00-24:00'

const numbered = (number: string, ...hours: Parameters<typeof line>) => ({ ...line(...hours), number })
const text = numbered('85258', '24/7')

const contactAt = (fields: Partial<Service>, at = NOON) =>
  contactOf(service('planted', { reviewBy: NIGHT.day, ...fields }), at, content.calendar)

test('contact: has its short name, and a few words on what it is for', () => {
  expect(contactAt({})).toMatchObject({
    name: 'services.planted.shortName',
    inShort: 'services.planted.inShort'
  })
})

describe('what leads a row', () => {
  const day = numbered('0161 496 0001', DAYTIME)
  const night = numbered('0161 496 0002', NIGHTS)

  test('contact: of two numbers, the one that answers at that minute comes first', () => {
    const both = { phone: day, outOfHoursPhone: night }
    expect(contactAt(both, NOON).lead?.number).toBe('0161 496 0001')
    expect(contactAt(both, NIGHT).lead?.number).toBe('0161 496 0002')
    expect(contactAt(both, NIGHT).channels.map(({ label }) => label)).toEqual([
      'screens.contact.outOfHours',
      'screens.contact.inHours'
    ])
  })

  test('contact: a single phone number has no label', () => {
    expect(contactAt({ phone: day }).lead?.label).toBeUndefined()
  })

  test('contact: a closed phone line comes first, and a text line that answers is named beside it', () => {
    const contact = contactAt({ phone: day, text }, NIGHT)
    expect(contact.lead?.channel).toBe('phone')
    expect(contact.answersInstead?.channel).toBe('text')
  })

  test.each([
    ['nothing is named beside a phone that answers', {}, undefined],
    [
      'a text line that answers is named beside a phone whose hours nobody confirmed',
      { hours: false },
      'text'
    ],
    ['and beside one whose number nobody confirmed', { number: false }, 'text']
  ])('contact: %s', (_, are, channel) => {
    const phone = line(DAYTIME, are)
    expect(contactAt({ phone, text }).answersInstead?.channel).toBe(channel)
  })

  test.each([
    [{}, DAYTIME, {}],
    [{ hours: false }, DAYTIME, { hours: false }],
    [{ number: false }, DAYTIME, { number: false }],
    [{}, '24/7', { hours: false }]
  ])('contact: a row for several nations is as sure as its least sure line: %j', (are, open, sure) => {
    const [phone, sister] = [line(DAYTIME), service('sister', { phone: line(open, are) })]
    const { lead } = contactOf(service('planted', { phone }), NOON, content.calendar, [sister])
    expect(lead).toEqual(contactAt({ phone: line(DAYTIME, sure) }).lead)
  })

  test('contact: without a phone the text line comes first, and without that the chat', () => {
    const webchat = { hours: day.hours }
    expect(contactAt({ text: day, webchat }).lead?.channel).toBe('text')
    const chat = contactAt({ webchat }).lead
    expect(chat).toMatchObject({ channel: 'webchat', number: undefined, isNumberConfirmed: true })
  })

  test('contact: a service without any channel shows none in its row', () => {
    expect(contactAt({}).lead).toBeUndefined()
  })
})

describe('facts of a contact', () => {
  const kinds = (fields: Partial<Service>, at = NOON) =>
    contactAt(fields, at).facts.map(fact => (fact.kind === 'labelled' ? fact.label : fact.kind))

  test('contact: facts come in one order', () => {
    const all = kinds({
      caution: 'Take care.',
      howToReach: 'Ask for her.',
      tellsPolice: 'No.',
      cost: 'Free.',
      onBill: 'It does not show.',
      note: 'A note.',
      phone: numbered('0161 496 0001', DAYTIME),
      text,
      website: { address: 'https://www.example.org/', confirmed: true }
    })
    expect(all.join(' ')).toBe(
      'caution say say screens.contact.tellsPolice channel channel screens.contact.cost screens.contact.onBill ' +
        'website screens.contact.worksIn note checked'
    )
  })

  test('contact: what is not known is left out', () => {
    expect(kinds({})).toEqual(['say', 'screens.contact.worksIn', 'checked'])
  })

  test('contact: a local service says its area and who runs it', () => {
    const { facts } = contactAt({ local: { area: 'Leeds', runBy: 'faith' } })
    expect(facts).toContainEqual({ kind: 'area', area: 'Leeds', runBy: 'screens.runBy.faith' })
    expect(facts.filter(({ kind }) => kind === 'labelled')).toEqual([])
  })

  test('contact: is marked as stale from the day after its review day', () => {
    expect(kinds({}, { ...NIGHT, minute: 1_439 })).not.toContain('stale')
    expect(kinds({}, { day: NIGHT.day + 1, minute: 0 })).toContain('stale')
  })

  test('contact: a website is shown without https:// and www.', () => {
    expect(displayAddress('https://www.example.org/help/')).toBe('example.org/help')
  })
})
