// @module-tag slow
import { describe, expect, test } from 'vitest'
import { type DrillRecord, recordOfRoute } from '../../../../machines/training/drills/record.ts'
import { findRun, formatRun, parseRun } from '../../../../machines/training/drills/run-text.ts'
import { realDrills } from '../../../support/real-drills.ts'

const routes = realDrills.flatMap(({ id, routes: good }) =>
  good.map(({ name, presses }) => [`${id}: ${name}`, recordOfRoute(presses)] as const)
)

const RUN: DrillRecord = [
  { kind: 'pressed', event: { type: 'encounter.start' }, at: 0 },
  { kind: 'said', place: 'support', way: 1, at: 2_000 },
  { kind: 'pressed', event: { type: 'answer.no' }, at: 4_000 },
  { kind: 'waited', at: 5_000 },
  { kind: 'pressed', event: { type: 'encounter.finish' }, at: 6_000 },
  { kind: 'pressed', event: { type: 'handOver.open', contacts: ['num', 'samaritans'] }, at: 9_000 },
  { kind: 'ended', how: 'finished', at: 12_000 }
]

describe('a run in an address', () => {
  test.each(routes)('is read back as it was written: %s', (_, record) => {
    expect(parseRun(formatRun(record))).toEqual(record)
  })

  test('holds what was said, waits, contacts, the end, and the seconds since it began', () => {
    const later = RUN.map(entry => ({ ...entry, at: entry.at + 7_300 }))
    expect(parseRun(formatRun(later))).toEqual(RUN)
    expect(formatRun(RUN)).toMatch(/^[\w.*-]+$/)
  })

  test.each([
    ['no run', 'hello'],
    ['a press that is not there', '0_answer.yes'],
    ['an event that does not exist', '0_encounter.start*1_encounter.fly'],
    ['a choice that does not exist', '0_encounter.start*1_answer.yes*2_choice.toggle_supportNeeds_gold'],
    ['a question that does not exist', '0_encounter.start*1_choice.toggle_toString_gold'],
    ['an end that does not exist', '0_ended_gone'],
    ['no time', 'x_waited']
  ])('is refused if it has %s', (_, text) => {
    expect(parseRun(text)).toBeUndefined()
  })

  test('is found in an address, in a saved file, and alone', () => {
    const run = formatRun(RUN)
    const address = `https://example.org/training/#drills?drill=cut-short&run=${run}`
    for (const pasted of [run, ` ${run}\n`, address, `Debrief\r\n\r\n${address}\r\n`])
      expect(findRun(pasted)).toEqual(RUN)
    expect(findRun('')).toBeUndefined()
  })
})
