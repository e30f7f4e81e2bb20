import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import { releaseReadiness } from '../../../tools/editorial/release-readiness.ts'
import { compiledOf, TODAY, textOf, withFile } from '../../support/content.ts'
import { settled } from '../../support/settled.ts'
import { sourcesOf } from '../../support/signed.ts'

const KENT = 'forces/kent.yaml'
const SLOTS = /^slots: .*$/m

const emptyIn = (text: string, force?: string) =>
  releaseReadiness(sourcesOf(withFile(KENT, text, settled)), TODAY, force).facts.map(formatDiagnostic)

const withSlots = (slots: string) => textOf(settled, KENT).replace(SLOTS, slots)

test('slots: a force that left one empty cannot release its own edition', () => {
  const text = withSlots(
    'slots: { interpreter: { says: Ask. }, housing-tonight: { says: Ask. }, sexual-assault: { says: Ask. }, drugs: { says: Ask. } }'
  )
  expect(emptyIn(text, 'kent')).toEqual([
    expect.stringMatching(
      /^forces\/kent\.yaml:.* Kent Police has not said where to find an officer or desk for sex workers\. {2}Editor of Kent Police: Write it below "slots:", as "liaison:"\.$/
    )
  ])
})

test('slots: all five are asked for where none is filled and no local service serves the need', () => {
  expect(emptyIn(withSlots(''), 'kent')).toHaveLength(5)
})

test('slots: those of a force do not count for another edition, or for that of all forces', () => {
  expect(emptyIn(withSlots(''), 'wiltshire')).toEqual([])
  expect(emptyIn(withSlots(''))).toEqual([])
})

test('slots: a phone is sent those of its force', () => {
  const text = withSlots('slots: { liaison: { says: Ask for the safeguarding desk., number: "101" } }')
  expect(compiledOf(withFile(KENT, text, settled)).packs.kent?.slots).toEqual({
    liaison: { says: 'Ask for the safeguarding desk.', number: '101' }
  })
})
