import { expect, test } from 'vitest'
import { selectIsFacingPerson, selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { walk } from '../../support/walk.ts'

const OPEN = { type: 'handOver.open', contacts: ['num', 'samaritans'] } as const satisfies EncounterEvent
const CHOOSE = { type: 'contacts.choose', contacts: ['num', 'samaritans'] } as const satisfies EncounterEvent
const answer = (answer: 'names' | 'numbers' | 'no') => ({ type: 'carry.answer', answer }) as const

const turned = walk(['encounter.start', 'encounter.finish', OPEN])
const whereOf = (snapshot: ReturnType<typeof walk>) => [
  selectPlace(snapshot),
  selectIsFacingPerson(snapshot) ? 'person' : 'officer'
]

test('handOver: one event on the outcome turns the phone to the person and shows the numbers', () => {
  expect(whereOf(turned)).toEqual(['numbers', 'person'])
  expect(turned.context.handOver?.contacts).toEqual(OPEN.contacts)
})

test('handOver: it opens from the outcome and the closing words, and from nowhere else', () => {
  const closing = walk(['encounter.start', 'encounter.finish', 'encounter.finish'])
  expect(whereOf(walk([OPEN], closing))).toEqual(['numbers', 'person'])
  for (const before of [['encounter.start'], ['encounter.start', 'encounter.finish', 'danger.open']] as const)
    expect(whereOf(walk([OPEN], walk(before)))).toEqual(whereOf(walk(before)))
})

test('handOver: only a yes leads to codes, and the chosen captions are kept while codes are shown', () => {
  const asked = walk(['carry.ask'], turned)
  expect(whereOf(asked)).toEqual(['carry', 'person'])
  for (const kind of ['names', 'numbers'] as const) {
    const codes = walk([answer(kind)], asked)
    expect([...whereOf(codes), codes.context.handOver?.captions]).toEqual(['codes', 'person', kind])
    expect(walk(['numbers.show'], codes).context.handOver?.captions).toBe(undefined)
  }
  expect(whereOf(walk([answer('no')], asked))).toEqual(['numbers', 'person'])
  // Where no number can be carried.
  expect(whereOf(walk(['numbers.show'], asked))).toEqual(['numbers', 'person'])
  expect(whereOf(walk([answer('names')], turned))).toEqual(['numbers', 'person'])
})

test('handOver: contacts are chosen by the officer alone, and the choice is what is turned to the person', () => {
  expect(whereOf(walk([CHOOSE], turned))).toEqual(['numbers', 'person'])
  const chosen = walk(
    ['phone.return', CHOOSE, { type: 'contact.toggle', contact: 'samaritans' }, 'phone.turn'],
    turned
  )
  expect(whereOf(chosen)).toEqual(['numbers', 'person'])
  expect(chosen.context.handOver?.contacts).toEqual(['num'])
})

test.each([
  ['the outcome', []],
  ['the closing words', ['encounter.finish']]
] as const)(
  'handOver: back to the officer is back to %s, from each of its screens, and after danger',
  (_, before) => {
    const page = walk(['encounter.start', 'encounter.finish', ...before])
    for (const events of [
      ['phone.return'],
      ['carry.ask', 'phone.return'],
      ['carry.ask', answer('names'), 'phone.return'],
      ['danger.open', 'phone.return', 'danger.close']
    ] as const) {
      const now = walk(events, walk([OPEN], page))
      const { trail, handOver } = now.context
      expect([whereOf(now), trail, handOver]).toEqual([whereOf(page), page.context.trail, undefined])
    }
    expect(walk(['step.back'], walk([CHOOSE], page)).context.trail).toEqual(page.context.trail)
  }
)

test('handOver: its steps are in the trail only while it lasts, and the closing words have a step of their own', () => {
  const trailOf = (...events: Parameters<typeof walk>[0]) => walk(events, turned).context.trail.slice(1)
  expect(trailOf()).toEqual(['support', 'outcome', 'numbers'])
  expect(trailOf('phone.return', CHOOSE)).toEqual(['support', 'outcome', 'choosing'])
  expect(trailOf('phone.return', CHOOSE, 'phone.turn')).toEqual(['support', 'outcome', 'numbers'])
  expect(trailOf('encounter.finish', 'encounter.finish')).toEqual(['support', 'outcome', 'closing'])
})
