// @module-tag slow
import { describe, expect, test } from 'vitest'
import {
  type DrillRecord,
  findRun,
  formatRun,
  parseRun,
  recordOfRoute
} from '../../../../machines/training/drills/record.ts'
import { realTexts } from '../../../support/content.ts'
import { drillsIn } from '../../../support/drills.ts'

const routes = drillsIn(realTexts).flatMap(({ routes: good }) =>
  good.map(({ presses }) => recordOfRoute(presses))
)

const RUN: DrillRecord = [
  { kind: 'pressed', event: { type: 'encounter.start' } },
  { kind: 'said', place: 'support', way: 1 },
  { kind: 'pressed', event: { type: 'answer.no' } },
  { kind: 'waited' },
  { kind: 'pressed', event: { type: 'encounter.finish' } },
  { kind: 'pressed', event: { type: 'handOver.open', contacts: ['num', 'samaritans'] } },
  { kind: 'ended', how: 'finished' }
]

describe('a run in an address', () => {
  test('is read back as it was written, on each good route', () => {
    expect(routes.map(formatRun).map(parseRun)).toEqual(routes)
    expect(routes.length).toBeGreaterThan(20)
  })

  test('holds what was said, waits, contacts and the end, in letters that an address leaves as they are', () => {
    expect(parseRun(formatRun(RUN))).toEqual(RUN)
    const choosing = RUN.with(5, { kind: 'pressed', event: { type: 'contacts.choose', contacts: ['num'] } })
    expect(parseRun(formatRun(choosing))).toEqual(choosing)
    expect(formatRun(RUN)).toMatch(/^[\w.*-]+$/)
  })

  test.each([
    ['no run', 'hello'],
    ['a press that is not there', 'answer.yes'],
    ['an event that does not exist', 'encounter.start*encounter.fly'],
    ['a choice that does not exist', 'encounter.start*answer.yes*choice.toggle_supportNeeds_gold'],
    ['a question that does not exist', 'encounter.start*choice.toggle_toString_gold'],
    ['an end that does not exist', 'ended_gone'],
    ['words at no place of the list', 'encounter.start*said_support_x'],
    ['the name of a method', 'toString']
  ])('is refused if it has %s', (_, text) => {
    expect(parseRun(text)).toBeUndefined()
  })

  test('is found in an address, in a saved file, and alone', () => {
    const run = formatRun(RUN)
    const address = `https://example.org/training/#drills?drill=cut-short&run=${run}`
    for (const pasted of [run, ` ${run}\n`, address, `Debrief\r\n\r\n${address}\r\n`])
      expect(findRun(pasted, 'cut-short')).toEqual(RUN)
    for (const pasted of ['', address.replace('cut-short', 'other')])
      expect(findRun(pasted, 'cut-short')).toBeUndefined()
  })
})
