import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { selectableContacts, selectedContacts } from '../../../machines/hand-over/selectable-contacts.ts'
import { serviceNumbers } from '../../../machines/hand-over/service-numbers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { outcomeOf, type Placed } from '../../../machines/outcome/outcome.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { content, settingAt } from '../../support/fixture-content.ts'

const setting = settingAt('2026-11-25T12:00', 'west-yorkshire')
const outcome = outcomeOf(needsOf({ safePlace: 'no', afraid: 'yes', who: ['client'] }), setting)
const contacts = selectableContacts(outcome)
const { first, more, preselected } = contacts

const settings = ['west-yorkshire', 'gwent', 'police-scotland', 'northern-ireland', undefined].flatMap(
  force => ['2026-11-25T12:00', '2026-11-25T03:00'].map(at => settingAt(at, force))
)

const idsOf = (services: readonly Service[]) => services.map(({ id }) => id)
const isConfirmed = ({ phone, outOfHoursPhone, text }: Service) =>
  [phone, outOfHoursPhone, text].some(line => line?.confirmed)

test('selectable contacts: "Contact first" in its order, then all others of the area, each once', () => {
  expect(first).toEqual(outcome.contactFirst.map(({ item }) => item))
  const all = [...first, ...more]
  expect(new Set(all).size).toBe(all.length)
  expect(new Set(idsOf(all))).toEqual(
    new Set(idsOf([...outcome.localContacts, ...outcome.allContacts].map(({ item }) => item)))
  )
  expect(idsOf(all)).toContain('basis')
  expect(idsOf(all)).not.toContain('tara')
})

test('selectable contacts: among the others, confirmed numbers come first', () => {
  const confirmed = more.map(isConfirmed)
  expect(confirmed).toEqual(confirmed.toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set(confirmed)).toEqual(new Set([true, false]))
})

test('selectable contacts: up to four of "Contact first" that have a number are preselected, in its order, shut ones last', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, anySetting) => {
      const { contactFirst, shut, ...others } = outcomeOf(needsOf(answers), anySetting)
      const { preselected } = selectableContacts({ contactFirst, shut, ...others })
      const withNumber = contactFirst.map(({ item }) => item).filter(one => serviceNumbers(one).length > 0)
      expect(preselected.length).toBe(Math.min(withNumber.length, 4))
      const taken = withNumber.filter(({ id }) => preselected.includes(id))
      expect(preselected).toEqual(
        idsOf([...taken.filter(one => !shut.has(one)), ...taken.filter(one => shut.has(one))])
      )
    })
  )
})

test('selectable contacts: of five, the one that fits what was said least is left out, confirmed or not', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, anySetting) => {
      const raised = outcomeOf(needsOf(answers), anySetting)
      const { preselected } = selectableContacts(raised)
      const fitOf = ({ item, reasons }: (typeof raised.contactFirst)[number]) =>
        reasons.some(({ need }) => need !== 'everyone' && item.bestFor.includes(need)) ? 2 : 0
      const rows = raised.contactFirst.filter(({ item }) => serviceNumbers(item).length > 0)
      const [left, taken] = [false, true].map(isTaken =>
        rows.filter(({ item }) => preselected.includes(item.id) === isTaken)
      ) as [typeof rows, typeof rows]
      for (const row of left)
        if (!raised.shut.has(row.item))
          expect(taken.filter(one => fitOf(one) < fitOf(row) && !one.item.local)).toEqual([])
    })
  )
})

const [model] = content.services.filter(({ phone }) => phone?.confirmed)
if (!model?.phone) throw new Error('No service has a confirmed phone.')
const { phone, outOfHoursPhone: _, text: __, local: ___, ...service } = model
/** @param said as `a best shut`. */
const rowOf = (said: string): Placed<Service> => {
  const [id = '', fit, trait] = said.split(' ')
  return {
    item: {
      ...service,
      id,
      bestFor: fit === 'best' ? ['housing'] : [],
      ...(trait === 'local' && { local: { area: 'Leeds', runBy: 'charity' } }),
      phone
    },
    reasons: [{ need: fit === 'general' ? 'everyone' : 'housing', certainty: 'said' }]
  }
}

test.each([
  ['who is there for everyone, before who fits', 'a general, b fits, c fits, d fits, e best', 'bcde'],
  ['who fits, before a local service that fits', 'a best, b best, c best, d fits, e fits local', 'abce'],
  [
    'a local service that does not fit, before who does',
    'a general local, b fits, c fits, d fits, e fits',
    'bcde'
  ],
  [
    'a best match that is shut, before another that fits and is not',
    'a best shut, b fits, c fits, d fits, e fits',
    'bcde'
  ],
  [
    'who is there for everyone, before a best match that is shut, which comes last',
    'a best shut, b general, c fits, d fits, e fits',
    'cdea'
  ],
  ['if all are alike, the last', 'a fits, b fits, c fits, d fits, e fits', 'abcd']
])('selectable contacts: of five, a turned phone leaves out %s', (_, said, kept) => {
  const rows = said.split(', ')
  const contactFirst = rows.map(rowOf)
  const shut = new Set(contactFirst.filter((_, at) => rows[at]?.endsWith('shut')).map(({ item }) => item))
  const planted = { contactFirst, localContacts: [], allContacts: [], shut }
  expect(selectableContacts(planted).preselected).toEqual([...kept])
})

test('selectable contacts: a contact without a number is not preselected, even among the first', () => {
  const silent = {
    item: { ...service, id: 'silent', bestFor: ['housing' as const] },
    reasons: rowOf('a best').reasons
  }
  const contactFirst = [silent, rowOf('b fits')]
  expect(
    selectableContacts({ contactFirst, localContacts: [], allContacts: [], shut: new Set() }).preselected
  ).toEqual(['b'])
})

test('selectable contacts: at least one is preselected for every set of answers', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      expect(selectableContacts(outcomeOf(needsOf(answers), setting)).preselected.length).toBeGreaterThan(0)
    })
  )
})

test('selected contacts: in the order of the list, shut ones last, ignoring unknown ids', () => {
  const open = more.find(service => !contacts.shut.has(service))
  const shut = more.find(service => contacts.shut.has(service))
  const ids = ['nobody', ...idsOf([shut, open].flatMap(service => service ?? [])), ...preselected]
  const selected = selectedContacts(contacts, ids)
  const wanted = [...first, ...more].filter(({ id }) => ids.includes(id))
  expect(selected).toEqual([
    ...wanted.filter(service => !contacts.shut.has(service)),
    ...wanted.filter(service => contacts.shut.has(service))
  ])
  expect(selected.at(-1)).toBe(shut)
})
