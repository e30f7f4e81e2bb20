import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import { releaseReadiness } from '../../../tools/editorial/release-readiness.ts'
import { compiledOf, TODAY, textOf, withFile } from '../../support/content.ts'
import { settled } from '../../support/release-ready-content.ts'
import { sourcesOf } from '../../support/signed.ts'

const KENT = 'forces/kent.yaml'
const SLOTS = /^slots: .*$/m

const emptyIn = (text: string, force?: string) =>
  releaseReadiness(sourcesOf(withFile(KENT, text, settled)), TODAY, force).facts.map(formatDiagnostic)

const withSlots = (slots: string) => textOf(settled, KENT).replace(SLOTS, slots)

test('slots: those of a force do not count for another edition, or for that of all forces', () => {
  expect(emptyIn(withSlots(''), 'kent')).toHaveLength(5)
  expect(emptyIn(withSlots(''), 'wiltshire')).toEqual([])
  expect(emptyIn(withSlots(''))).toEqual([])
})

test('slots: a phone is sent those of its force', () => {
  const text = withSlots('slots: { liaison: { says: Ask for the safeguarding desk., number: "101" } }')
  expect(compiledOf(withFile(KENT, text, settled)).packs.kent?.slots).toEqual({
    liaison: { says: 'Ask for the safeguarding desk.', number: '101' }
  })
})
