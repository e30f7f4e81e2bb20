import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { FORMS, type Form } from '../../../machines/hand-over/forms.ts'
import {
  qrContents as codesWith,
  differencesFrom,
  type HandOverContact,
  handOverContacts,
  QR_BYTES
} from '../../../machines/hand-over/hand-over-contacts.ts'
import { selectableContacts, selectedContacts } from '../../../machines/hand-over/selectable-contacts.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../machines/outcome/outcome.ts'
import { revealingWords } from '../../../tools/content/rules/neutral-names.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { compiledOf, REAL_TODAY, realTexts } from '../../support/content.ts'
import { content, packs, settingAt } from '../../support/fixture-content.ts'
import { drawn, scanned } from '../../support/scan.ts'

const words = content.screens.handOver
const qrContents = (...carried: Parameters<typeof codesWith>) => codesWith(...carried).map(({ text }) => text)
const service = (id: string): Service => {
  const found = content.services.find(known => known.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}
const carry = (form: Form, ...ids: readonly string[]) => handOverContacts(ids.map(service), form, words)

const real = compiledOf(realTexts, REAL_TODAY)
const everyService = [
  ...content.services,
  ...Object.values(packs).flatMap(({ localServices }) => localServices),
  ...real.content.services,
  ...Object.values(real.packs).flatMap(({ localServices }) => localServices)
]

describe('hand-over contacts', () => {
  test('hand-over contacts: each has the name and the numbers of its service', () => {
    expect(carry('plain', 'num', 'nihe')).toEqual([
      {
        id: 'num',
        name: 'National Ugly Mugs (NUM)',
        numbers: [{ number: '0161 629 9861', template: '{number}' }]
      },
      {
        id: 'nihe',
        name: 'Northern Ireland Housing Executive',
        numbers: [
          { number: '03448 920 900', template: '{number}' },
          { number: '03448 920 908', template: 'Out of hours: {number}' }
        ]
      }
    ])
  })

  test('hand-over contacts: an unconfirmed number and one for texts are labelled', () => {
    expect(qrContents(carry('plain', 'suzy-lamplugh'))[0]).toContain('020 7091 0014 (not confirmed)')
    expect(qrContents(carry('neutral', 'live-fear-free'))).toEqual(['0808 80 10 800\nText: 07860 077 333'])
  })

  test('hand-over contacts: the neutral form uses the neutral name, or none', () => {
    expect(carry('neutral', 'samaritans', 'num').map(({ name }) => name)).toEqual([
      'Free line, day and night',
      undefined
    ])
  })

  test('hand-over contacts: an empty line separates two contacts in a code', () => {
    expect(qrContents(carry('neutral', 'num', 'samaritans', 'nihe'))).toEqual([
      '0161 629 9861\n\nFree line, day and night\n116 123\n\n03448 920 900\nOut of hours: 03448 920 908'
    ])
  })

  test('hand-over contacts: a service without a number is left out', () => {
    expect(carry('plain', 'council-homeless', 'num').map(({ name }) => name)).toEqual([
      'National Ugly Mugs (NUM)'
    ])
  })
})

describe('QR contents', () => {
  test('QR contents: a code of version 6 is filled, and no contact is split between two', () => {
    expect(qrContents(carry('plain', 'num', 'samaritans', 'nihe', 'victim-support'))).toEqual([
      'National Ugly Mugs (NUM)\n0161 629 9861\n\nSamaritans\n116 123',
      'Northern Ireland Housing Executive\n03448 920 900\nOut of hours: 03448 920 908',
      'Victim Support\n08 08 16 89 111'
    ])
  })

  test('QR contents: a new code begins exactly when one more byte does not fit', () => {
    const of = (name: string): HandOverContact => ({
      id: name,
      name,
      numbers: [{ number: '1', template: '{number}' }]
    })
    const room = QR_BYTES - 'a\n1\n\n'.length - '\n1'.length
    expect(qrContents([of('a'), of('b'.repeat(room))])).toHaveLength(1)
    expect(qrContents([of('a'), of('b'.repeat(room + 1))])).toHaveLength(2)
    expect(qrContents([of('a'), of(`é${'b'.repeat(room - 1)}`)])).toHaveLength(2)
    const most = qrContents([of('a'), of('b'.repeat(room))])[0] ?? ''
    expect([drawn(most).version, drawn(`${most}b`).version]).toEqual([6, 7])
  })

  test('QR contents: each contact alone fits a code of version 6', () => {
    const tooLong = everyService.filter(one =>
      qrContents(handOverContacts([one], 'plain', words)).some(text => drawn(text).version > 6)
    )
    expect(tooLong.map(({ name }) => name)).toEqual([])
  })

  test('QR contents: any selection, in either form, reads back unchanged from codes of version 6 at most', () => {
    fc.assert(
      fc.property(fc.subarray(everyService), fc.constantFrom(...FORMS), (services, form) => {
        for (const text of qrContents(handOverContacts(services.slice(0, 8), form, words))) {
          const code = drawn(text)
          expect(code.version).toBeLessThanOrEqual(6)
          expect(scanned(code)).toBe(text)
        }
      }),
      { numRuns: 40 }
    )
  })

  test('QR contents: a contact that is too long has a code of its own', () => {
    const long: HandOverContact = {
      id: 'long',
      name: 'x'.repeat(150),
      numbers: [{ number: '1', template: '{number}' }]
    }
    const codes = qrContents([long, ...carry('plain', 'num')])
    expect(codes).toHaveLength(2)
    expect(scanned(drawn(codes[0] ?? ''))).toBe(`${long.name}\n1`)
  })
})

describe('QR contents in a right-to-left language', () => {
  const arabic = { notConfirmed: 'غير مؤكد', byText: 'رسالة نصية: {number}', outOfHours: '{number}' }
  const carried = handOverContacts([service('suzy-lamplugh'), service('live-fear-free')], 'neutral', arabic)

  test('QR contents: in right-to-left text non-breaking spaces keep the order of a number', () => {
    const numbers = codesWith(carried, 'rtl').flatMap(({ text }) => text.match(/\d[\d\s]+\d/g) ?? [])
    expect(numbers).toEqual([
      '020\u00a07091\u00a00014',
      '0808\u00a080\u00a010\u00a0800',
      '07860\u00a0077\u00a0333'
    ])
  })

  test('QR contents: right-to-left text reads back unchanged', () => {
    for (const { text } of codesWith(carried, 'rtl')) expect(scanned(drawn(text))).toBe(text)
  })
})

test('hand-over contacts: only texts that differ between two languages are repeated', () => {
  const drafted = { ...words, notConfirmed: 'neconfirmat' }
  const [suzy, num] = handOverContacts([service('suzy-lamplugh'), service('num')], 'plain', words)
  const [drafts] = handOverContacts([service('suzy-lamplugh')], 'plain', drafted)
  if (!suzy || !num || !drafts) throw new Error('Nothing is carried.')
  expect(differencesFrom(suzy, drafts)).toEqual({
    id: 'suzy-lamplugh',
    name: undefined,
    numbers: [{ number: '020 7091 0014', template: '{number} (not confirmed)' }]
  })
  expect(differencesFrom(num, num)).toEqual({ id: 'num', name: undefined, numbers: [] })
})

/** All that a line of a code may be: made anew from the public facts of a service, not by what is tested. */
const allowedOf = (
  form: Form,
  { name, neutralName, phone, outOfHoursPhone, text }: Service
): readonly string[] => {
  const doubt = ({ number, confirmed }: { readonly number: string; readonly confirmed: boolean }) =>
    confirmed ? number : `${number} (not confirmed)`
  return [
    ...(form === 'plain' ? [name] : neutralName ? [neutralName] : []),
    ...(phone ? [doubt(phone)] : []),
    ...(outOfHoursPhone ? [`Out of hours: ${doubt(outOfHoursPhone)}`] : []),
    ...(text ? [`Text: ${doubt(text)}`] : [])
  ]
}

/** The words of every question, answer, need and tip, but for those that a service has in its name: none may ever be carried. */
const NEVER = [
  ...QUESTIONS.map(question => content.questions[question].prompt),
  ...content.questions.supportNeeds.choices.map(({ label }) => label),
  ...content.questions.who.choices.map(({ label }) => label),
  ...content.screens.workplaces.map(({ label }) => label),
  ...Object.values(content.needs).map(({ because }) => because),
  ...content.tips.map(({ say }) => say)
].filter(words => !everyService.some(({ name }) => name.toLowerCase().includes(words.toLowerCase())))

const FORCES = [undefined, 'west-yorkshire', 'police-scotland', 'northern-ireland', 'gwent']

const anyHandOver = fc.record({
  answers: anyAnswers,
  force: fc.constantFrom(...FORCES),
  form: fc.constantFrom(...FORMS),
  hour: fc.integer({ min: 0, max: 23 }),
  toggled: fc.subarray(everyService.map(({ id }) => id))
})

test('hand-over contacts: only public facts of the selected contacts, for any answers, place and time', () => {
  fc.assert(
    fc.property(anyHandOver, ({ answers, force, form, hour, toggled }) => {
      const setting = settingAt(`2026-11-25T${String(hour).padStart(2, '0')}:00`, force)
      const offer = selectableContacts(outcomeOf(needsOf(answers), setting, answers.workplaces))
      const services = selectedContacts(offer, [...offer.preselected, ...toggled])
      const lines = qrContents(handOverContacts(services, form, words)).flatMap(text => text.split(/\n+/))
      const carried = services.filter(({ phone, text }) => phone || text)
      expect(lines).toEqual(carried.flatMap(chosen => allowedOf(form, chosen)))
      expect(lines.length).toBeGreaterThan(0)
      const all = lines.join('\n').toLowerCase()
      expect(NEVER.filter(never => all.includes(never.toLowerCase()))).toEqual([])
    }),
    { numRuns: 300 }
  )
})

test('hand-over contacts: the same selection gives the same text for any answers', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, fc.constantFrom(...FORMS), (some, other, form) => {
      const carriedAfter = (answers: typeof some) => {
        const offer = selectableContacts(outcomeOf(needsOf(answers), settingAt()))
        return qrContents(handOverContacts(selectedContacts(offer, ['num']), form, words))
      }
      expect(carriedAfter(some)).toEqual(carriedAfter(other))
    })
  )
})

test('hand-over contacts: the neutral form of every service reveals nothing', () => {
  const LABELS = /^(?:Out of hours: |Text: )|(?: \(not confirmed\))$/g
  for (const { neutralName, ...rest } of everyService)
    for (const line of qrContents(
      handOverContacts([{ neutralName, ...rest } as Service], 'neutral', words)
    ).flatMap(text => text.split('\n')))
      expect(revealingWords(line.replace(LABELS, '').replace(/\d/g, ''))).toEqual([])
})
