// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { COLUMNS } from '../../../../tools/editorial/ring-round/sheet.ts'
import { checkTexts, fixtureTexts } from '../../../support/content.ts'
import {
  applyTo,
  fillSheet,
  RIGHT,
  RUNG,
  sheetFrom,
  type Table,
  TODAY,
  tableOf,
  taken
} from './fill-sheet.ts'

const KEY: string = COLUMNS.key
const keys = tableOf(sheetFrom()).map(row => row[KEY] ?? '')
/** Lines of one service have the same key but for its last word. */
const serviceOf = (key: string) => key.split(' ').slice(0, -1).join(' ')

const checkedOnThatDay = (sheet: Table) =>
  sheet.filter(row => row[COLUMNS.checked]?.startsWith(RUNG)).map(row => row[KEY])

const servicesRung = (texts: Texts) =>
  (checkTexts(texts, TODAY).sources.serviceEntries ?? [])
    .filter(({ value }) => value.checked.how === 'rung')
    .map(({ id, yaml, force }) => (force === undefined ? yaml.file : `${yaml.file} ${id}`))

const RUNS = Number(process.env.FUZZ_RUNS ?? 8)

test('ring round: whichever lines are checked, content stays sound and only services with all lines rung count', {
  timeout: 300_000 + RUNS * 2_000
}, () => {
  fc.assert(
    fc.property(fc.subarray(keys), fc.boolean(), fc.nat(), (rung, isReversed, first) => {
      const filled = (some: readonly string[]) => Object.fromEntries(some.map(key => [key, RIGHT]))
      const texts = taken(fixtureTexts, filled(rung))
      const { errors, compiled } = checkTexts(texts, TODAY)
      expect([errors, compiled === undefined]).toEqual([[], false])

      const whole = keys.filter(key =>
        keys.every(other => serviceOf(other) !== serviceOf(key) || rung.includes(other))
      )
      expect(checkedOnThatDay(tableOf(sheetFrom(texts))).toSorted()).toEqual([...rung].toSorted())
      expect(new Set(servicesRung(texts))).toEqual(new Set(whole.map(serviceOf)))

      const table = fillSheet(filled(rung))
      expect(applyTo(texts, isReversed ? [...table].reverse() : table).texts.size).toBe(0)
      const [one, two] = [
        rung.filter((_, at) => at % 2 === first % 2),
        rung.filter((_, at) => at % 2 !== first % 2)
      ]
      expect(taken(taken(fixtureTexts, filled(one)), filled(two))).toEqual(texts)
    }),
    {
      numRuns: RUNS,
      examples: [
        [keys, false, 0],
        [keys, false, 1],
        [[], false, 0],
        [['services/crimestoppers.yaml text'], true, 0]
      ]
    }
  )
})
