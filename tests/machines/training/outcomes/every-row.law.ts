import { expect, test } from 'vitest'
import { outcomeOf } from '../../../../machines/outcome/outcome.ts'
import { bitsOf, everyNeedSet } from '../../../../machines/training/outcomes/need-sets.ts'
import { finish, rowsOf, tableOf } from '../../../../machines/training/outcomes/table.ts'
import { everyNeedSet as everyNeedSetByAnswers } from '../../../support/every-answer.ts'
import { settingAt } from '../../../support/setting.ts'

test('the table has a row for each distinct outcome that an enumeration of answers finds by the rules', {
  timeout: 240_000
}, () => {
  const setting = settingAt()
  const distinct = new Set<string>()
  const byAnswers = new Set<number>()
  for (const raised of everyNeedSetByAnswers()) {
    byAnswers.add(bitsOf(raised.map(({ need }) => need)))
    const { doNow, contactFirst, tipsToShare } = outcomeOf(raised, setting)
    distinct.add(
      [doNow, contactFirst, tipsToShare].map(list => list.map(({ item }) => item.id).join(' ')).join('|')
    )
  }
  const sets = everyNeedSet()
  expect(sets.bits.length).toBe(byAnswers.size)
  expect([...sets.bits].filter(bits => !byAnswers.has(bits))).toEqual([])
  const rows = rowsOf(finish(tableOf(sets, setting)), { present: 0, absent: 0, has: () => true })
  const tabled = rows.map(({ outcome: { doNow, contactFirst, tipsToShare } }) =>
    [doNow, contactFirst, tipsToShare].map(list => list.join(' ')).join('|')
  )
  expect(rows.length).toBe(distinct.size)
  expect(tabled.filter(row => !distinct.has(row))).toEqual([])
  process.stdout.write(`${rows.length} distinct outcomes of one setting, by two enumerations\n`)
})
