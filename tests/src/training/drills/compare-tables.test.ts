import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { expect, test } from 'vitest'
import { compareRuns } from '../../../../machines/training/drills/compare.ts'
import { recordOfRoute } from '../../../../machines/training/drills/record.ts'
import { comparedGivenTable, comparedPartsTable } from '../../../../src/training/drills/compare-tables.ts'
import { settingOfDrill } from '../../../../src/training/drills/labels.ts'

const { group } = training.words
const [drill] = training.drills.filter(({ id }) => id === 'cut-short')

test('two runs as tables: screens and items have their ids, contacts their numbers and states, and each run its own column', () => {
  if (!drill) throw new Error('no drill')
  const presses = drill.routes[0]?.presses ?? []
  const [first, second] = [recordOfRoute(presses), recordOfRoute(['start', 'finish'])]
  const compared = compareRuns(first, second, settingOfDrill(drill))
  expect(comparedPartsTable(compared).data.map(([id]) => id)).toEqual(
    compared.parts.map(({ place }) => place)
  )
  const { fields, data } = comparedGivenTable(compared, drill)
  expect(data.every(row => row.length === fields.length)).toBe(true)
  const onlyFirst = compared.given.contacts.firstOnly[0] ?? compared.given.contacts.both[0]
  const row = data.find(([id]) => id === onlyFirst?.id) ?? []
  expect(row[2]).toBe(onlyFirst?.name)
  expect(row[3]).toBe(onlyFirst?.phone?.number)
  expect(['now', 'shut', 'unknown']).toContain(row[4])
  const [action] = compared.given.actions.firstOnly
  expect(data.find(([id]) => id === action?.id)?.slice(-3)).toEqual([
    group.given,
    group.notGiven,
    group.different
  ])
  expect(content.actions.map(({ id }) => id)).toContain(action?.id)
})
