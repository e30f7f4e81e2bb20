// @module-tag slow
import { expect, test } from 'vitest'
import { Checker } from '../../../../src/editor/check/checker.ts'
import type { Given, QueryName, Reply } from '../../../../src/editor/check/worker-queries.ts'
import { lineStatusOf, roundOf } from '../../../../src/editor/ring-round/round.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { fixtureTexts } from '../../../support/content.ts'
import { lineIn, linesIn, RIGHT, refusals, TODAY } from '../../../tools/editorial/ring-round/ring.ts'

const TARA = 'services/tara.yaml phone'
const CHAT = 'services/victim-support.yaml webchat'

const asked = <Name extends QueryName>(texts: Texts, name: Name, ...given: Given<Name>): Reply<Name> => {
  const checker = new Checker(() => TODAY)
  checker.take({ type: 'open', edit: 1, texts: [...texts], languages: [] })
  const answer = checker.answer({ type: 'ask', id: 1, name, given })
  if (answer.type !== 'answer') throw new Error(answer.type)
  return answer.answer as Reply<Name>
}

const afterCall = (key: string, result: Partial<typeof RIGHT>, texts: Texts = fixtureTexts) =>
  asked(texts, 'callResult', lineIn(texts, key), { ...RIGHT, ...result })

test('ring-round in the editor: after a wrong number that nothing replaces, other numbers can still be written down', () => {
  const wrong = afterCall(TARA, { isRight: false })
  expect(wrong.texts.size).toBe(2)
  const texts = new Map([...fixtureTexts, ...wrong.texts])
  const next = afterCall(CHAT, {}, texts)
  expect(next.refused).toEqual([])
  expect(next.texts.size).toBe(1)
})

test('ring-round in the editor: a file that cannot be read leaves no list and refuses an answer', () => {
  const broken = new Map([...fixtureTexts, ['services/tara.yaml', 'name: ["']])
  expect(asked(broken, 'round')).toBe(undefined)
  const line = lineIn(fixtureTexts, TARA)
  expect(refusals(asked(broken, 'callResult', line, RIGHT).refused).join()).toContain('services/tara.yaml')
})

test('ring-round in the editor: a chat that was removed counts as done', () => {
  const line = lineIn(fixtureTexts, CHAT)
  const mark = { line, isAnswered: true, hasChanged: true, untilConfirmed: [], remarks: [] }
  expect([lineStatusOf(undefined, mark), lineStatusOf(line, mark)]).toEqual(['done', 'toRing'])
})

test('ring-round in the editor: a line with nothing due is not in the round, nor is one of another force', () => {
  const [line] = linesIn(fixtureTexts)
  if (!line) throw new Error('There is no line.')
  expect(roundOf([{ ...line, due: [] }], new Map(), () => true).lines).toEqual([])
  expect(roundOf([line], new Map(), () => false).lines).toEqual([])
})
