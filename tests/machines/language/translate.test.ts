import { expect, test } from 'vitest'
import { translate } from '../../../machines/language/translate.ts'

const value = {
  prompt: 'Are you safe?',
  count: 3,
  tips: [
    { id: 'plan', say: 'Have a plan.', needs: ['talk'] },
    { id: 'alarm', say: 'Carry an alarm.', needs: [] }
  ],
  steps: ['Stop.', 'Look.'],
  notes: [{ nation: 'wales', says: 'A note.' }]
}

test('translate: texts are replaced by field name, by id or nation in a list, or by position', () => {
  const words = {
    prompt: 'Ydych chi’n ddiogel?',
    tips: { alarm: { say: 'Cariwch larwm.' } },
    steps: { 2: 'Edrychwch.' },
    notes: { wales: { says: 'Nodyn.' } }
  }
  expect(translate(value, words).value).toEqual({
    prompt: 'Ydych chi’n ddiogel?',
    count: 3,
    tips: [value.tips[0], { id: 'alarm', say: 'Cariwch larwm.', needs: [] }],
    steps: ['Stop.', 'Edrychwch.'],
    notes: [{ nation: 'wales', says: 'Nodyn.' }]
  })
})

test('translate: English fallbacks are listed, and unnamed texts stay', () => {
  const { value: after, english } = translate(value, { prompt: null, steps: { 1: null } })
  expect(after).toEqual(value)
  expect([...english]).toEqual(['Are you safe?', 'Stop.'])
})

test('translate: the original is unchanged', () => {
  const before = structuredClone(value)
  translate(value, { prompt: 'x', tips: { plan: { say: 'y' } } })
  expect(value).toEqual(before)
})

test('translate: names of Object.prototype are not taken for words', () => {
  expect(translate({ constructor: 'a', toString: 'b' }, {}).value).toEqual({
    constructor: 'a',
    toString: 'b'
  })
})
