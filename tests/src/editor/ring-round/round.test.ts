// @module-tag slow
import { describe, expect, test } from 'vitest'
import { Checker } from '../../../../src/editor/check/checker.ts'
import type { AnswerTypes, WorkerQuery } from '../../../../src/editor/check/worker-queries.ts'
import { lineStatusOf, roundOf } from '../../../../src/editor/ring-round/round.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import type { CallResult, RoundLine } from '../../../../tools/editorial/ring-round/lines.ts'
import { fixtureTexts } from '../../../support/content.ts'
import { applyTo, fillSheet, RIGHT, RUNG, TODAY } from '../../../tools/editorial/ring-round/fill-sheet.ts'

const TARA = 'services/tara.yaml phone'
const CHAT = 'services/victim-support.yaml webchat'

const asked = <Asked extends WorkerQuery['ask']>(
  texts: Texts,
  query: Extract<WorkerQuery, { readonly ask: Asked }>
): AnswerTypes[Asked] => {
  const checker = new Checker(() => TODAY)
  checker.take({ type: 'open', edit: 1, texts: [...texts], languages: [] })
  const answer = checker.answer({ type: 'ask', id: 1, query })
  if (answer.type !== 'answer') throw new Error(answer.type)
  return answer.answer as AnswerTypes[Asked]
}

const linesIn = (texts: Texts): readonly RoundLine[] => asked(texts, { ask: 'round' }) ?? []

const lineIn = (texts: Texts, key: string): RoundLine => {
  const line = linesIn(texts).find(one => one.key === key)
  if (!line) throw new Error(`There is no line ${key}.`)
  return line
}

const AS_LISTED: CallResult = {
  on: RUNG,
  isRight: true,
  rightNumber: '',
  areHoursRight: true,
  rightHours: '',
  note: ''
}

const afterCall = (key: string, said: Partial<CallResult>, texts: Texts = fixtureTexts) =>
  asked(texts, { ask: 'callResult', line: lineIn(texts, key), result: { ...AS_LISTED, ...said } })

describe('ring-round in the editor: what was said is written as the command writes it from a sheet:', () => {
  test.each([
    ['all as we show it', TARA, {}, RIGHT],
    [
      'other hours',
      TARA,
      { areHoursRight: false, rightHours: 'Mo-Fr 10:00-16:00; PH off' },
      { ...RIGHT, hoursRight: 'no', rightHours: '"Mo-Fr 10:00-16:00; PH off"' }
    ],
    [
      'a wrong number and the right one',
      TARA,
      { isRight: false, rightNumber: '0141 276 7725' },
      { rungOn: RUNG, numberRight: 'no', rightNumber: '0141 276 7725' }
    ],
    ['a wrong number, no other known', TARA, { isRight: false }, { rungOn: RUNG, numberRight: 'no' }],
    ['a chat that is gone', CHAT, { isRight: false }, { rungOn: RUNG, numberRight: 'no' }],
    ['a note alone', TARA, { isRight: undefined, note: 'Engaged.' }, { remarks: 'Engaged.' }]
  ] as const)('%s', (_, key, said, filled) => {
    const { texts, refused, remarks } = afterCall(key, said)
    const sheet = applyTo(fixtureTexts, fillSheet({ [key]: filled }))
    expect(refused).toEqual([])
    expect([texts, remarks]).toEqual([sheet.texts, sheet.remarks])
  })
})

test('ring-round in the editor: after a wrong number that nothing replaces, other numbers can still be written down', () => {
  const wrong = afterCall(TARA, { isRight: false })
  expect(wrong.errors.length).toBeGreaterThan(0)
  const texts = new Map([...fixtureTexts, ...wrong.texts])
  const next = afterCall(CHAT, {}, texts)
  expect(next.refused).toEqual([])
  expect(next.texts.size).toBe(1)
})

test('ring-round in the editor: a file that cannot be read leaves no list and refuses an answer', () => {
  const broken = new Map([...fixtureTexts, ['services/tara.yaml', 'name: ["']])
  expect(asked(broken, { ask: 'round' })).toBe(undefined)
  const line = lineIn(fixtureTexts, TARA)
  expect(asked(broken, { ask: 'callResult', line, result: AS_LISTED }).refused.join()).toContain(
    'services/tara.yaml'
  )
})

test('ring-round in the editor: a chat that was removed counts as done', () => {
  const line = lineIn(fixtureTexts, CHAT)
  const mark = { line, isAnswered: true, hasChanged: true, remarks: [] }
  expect([lineStatusOf(undefined, mark), lineStatusOf(line, mark)]).toEqual(['done', 'toRing'])
})

test('ring-round in the editor: a line with nothing due is not in the round, nor is one of another force', () => {
  const [line] = linesIn(fixtureTexts)
  if (!line) throw new Error('There is no line.')
  expect(roundOf([{ ...line, due: [] }], new Map(), () => true).lines).toEqual([])
  expect(roundOf([line], new Map(), () => false).lines).toEqual([])
})
