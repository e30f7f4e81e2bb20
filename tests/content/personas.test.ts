// @module-tag promise
import { expect, test } from 'vitest'
import { SUPPORT_CHOICES, WHO_CHOICES } from '../../machines/content/vocabulary.ts'
import { availabilityOf } from '../../machines/hours/availability.ts'
import { areaNamed, content, inLondon } from '../support/setting.ts'
import { answersOf, idsOf, missed, momentOf, readPersonas, STATES } from './personas.ts'
import { shownTo } from './shown-to.ts'

const personas = readPersonas()

const NUM = 'num'

/** What practitioners asked for, by a person's number in the table; written before the rules changed. */
const ASKED: Readonly<Record<string, string>> = {
  11: 'no tips: check-number-or-email, note-their-number',
  16: 'first: ndah; no rows: mens-advice-line, galop',
  51: 'no tips: agree-and-take-money-first, be-clear-first',
  54: 'no tips: check-number-or-email, note-their-number',
  55: 'if: exploitation, domestic-abuse',
  57: 'no tips: agree-and-take-money-first, be-clear-first',
  60: 'no rows: migrant-help',
  64: 'if: exploitation, domestic-abuse',
  65: 'rows: nhs-111, rape-crisis-ew',
  66: 'no tips: agree-and-take-money-first, be-clear-first',
  67: 'rows: nhs-111, victim-support; no rows: galop; do now: hurt',
  68: 'no tips: agree-and-take-money-first, be-clear-first',
  69: 'first: ndah; no rows: mens-advice-line; no tips: agree-and-take-money-first, be-clear-first',
  70: 'rows: emergency-999, ndah; do now: emergency, somewhere-tonight, domestic-abuse',
  71: 'first: council-preston',
  72: 'rows: shelter-england; first: council-swale',
  75: 'first: salvation-army-ms; no tips: agree-and-take-money-first, be-clear-first',
  76: 'rows: nhs-24-mental-health, sdafmh, nhs-24, council-glasgow',
  79: 'if: exploitation, domestic-abuse',
  80: 'rows: nhs-111-wales, nhs-111-wales-urgent, victim-support; in sight: hurt, thoughts-of-suicide, stalking',
  81: 'rows: ndah, salvation-army-ms, nhs-111; do now: somewhere-tonight, hurt, exploitation, domestic-abuse',
  82: 'first: council-hull',
  83: 'first: council-glasgow',
  84: 'rows: nhs-24',
  85: 'rows: nhs-111, nhs-111-mental-health; no rows: galop',
  86: 'no tips: agree-and-take-money-first, be-clear-first, no-key-in-the-lock; first: ndah',
  87: 'no tips: agree-and-take-money-first',
  88: 'no tips: agree-and-take-money-first, be-clear-first, no-key-in-the-lock',
  90: 'first: sdafmh; no rows: mens-advice-line, galop',
  92: 'no rows: sarc-west-midlands-cyp',
  93: 'no rows: sarc-west-midlands-cyp',
  94: 'rows: nhs-111; no rows: nhs-24, nhs-111-wales-urgent',
  95: 'rows: nhs-111; no rows: nhs-24, nhs-111-wales-urgent',
  96: 'in sight: emergency, hurt, somewhere-tonight'
}

test.each(personas)('promise 2, personas: $name: is shown what the table says', ({ row, ...persona }) => {
  const { doNow, doNowMore, contactFirst, closing } = shownTo(persona)
  const at = inLondon(momentOf(persona.when))
  const contacts = contactFirst.map(({ item }) => {
    const name = item.id === NUM ? 'NUM' : item.shortName
    return `${name}${STATES[availabilityOf(item, at, content.calendar)]}`
  })
  if (contacts.at(-1) === 'NUM (shut)') contacts.pop()
  const [now, more] = [doNow, doNowMore].map(placed => idsOf(placed).join(', '))
  const shown = [[now, more].filter(Boolean).join('; more: '), contacts.join(', ')]
  // A failure shows the row to write.
  expect([...row.slice(0, 5), ...shown, ...row.slice(7)].join(' | ')).toBe(row.join(' | '))
  const below = closing.map(one => `${one.id}${STATES[availabilityOf(one, at, content.calendar)]}`)
  expect(below).toEqual(idsOf(contactFirst).includes(NUM) ? [] : [`${NUM} (shut)`])
})

test.each(Object.entries(ASKED))(
  'promise 2, personas: person %s is shown what the field asks for',
  (number, asked) => {
    const persona = personas.find(({ name }) => name.startsWith(`${number}: `))
    if (!persona) throw new Error(`There is no person ${number}.`)
    expect(missed(shownTo(persona), asked)).toEqual([])
  }
)

test('personas: at least 46 people, each once, and each argued', () => {
  expect(personas.length).toBeGreaterThanOrEqual(46)
  expect(new Set(personas.map(({ name }) => name)).size).toBe(personas.length)
  expect(personas.filter(({ why }) => why.length < 10)).toEqual([])
})

test('personas: they are met in four nations, on a railway, without a force, at night and on a Sunday', () => {
  const nations = new Set(personas.flatMap(({ force }) => areaNamed(force).nations))
  expect(nations.size).toBe(4)
  expect(personas.some(({ force }) => force === 'btp')).toBe(true)
  expect(personas.some(({ force }) => force === undefined)).toBe(true)
  expect(personas.filter(({ when }) => /^Sunday 0[1-5]:/.test(when)).length).toBeGreaterThan(5)
})

test('personas: between them they choose every kind of help and every kind of person', () => {
  const all = personas.map(({ answers }) => answersOf(answers).answers)
  const isChosen = (choice: string) =>
    all.some(({ supportNeeds, who }) => [...(supportNeeds ?? []), ...(who ?? [])].some(one => one === choice))
  expect(
    [...SUPPORT_CHOICES, ...WHO_CHOICES].filter(choice => !isChosen(choice)),
    'Choices that nobody in docs/product/personas.md makes: add a person who does'
  ).toEqual([])
})
