import { expect, test } from 'vitest'
import { openingWords } from '../../../../machines/language/opening-words.ts'
import { coverageOf, plainMonday } from '../../../../machines/training/outcomes/coverage.ts'
import { formatWeek, runsOf } from '../../../../machines/training/outcomes/coverage-runs.ts'
import { areaNamed, content } from '../../../support/fixture-content.ts'

const opening = openingWords(content)
const hours = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)
const EVERY = hours(0, 168)

test('coverage runs: a local line comes before a national one, and runs continue over midnight', () => {
  const local = hours(9, 17)
  const national = hours(0, 30)
  expect(runsOf({ need: 'talk', local, national, none: hours(30, 168) })).toEqual([
    { answering: 'national', from: 0, to: 9 },
    { answering: 'local', from: 9, to: 17 },
    { answering: 'national', from: 17, to: 30 },
    { answering: 'none', from: 30, to: 168 }
  ])
})

test('coverage runs: cover the same hours as the coverage of every need and force', {
  tags: ['slow']
}, () => {
  const monday = plainMonday(content.calendar, content.calendar.builtOn)
  for (const { id } of content.forces)
    for (const row of coverageOf(content, areaNamed(id), monday)) {
      const runs = runsOf(row)
      const of = (answering: string) =>
        runs.filter(run => run.answering === answering).flatMap(({ from, to }) => hours(from, to))
      expect(of('local')).toEqual(row.local)
      expect(of('none')).toEqual(row.none)
      expect(of('national')).toEqual(row.national.filter(hour => !row.local.includes(hour)))
      expect(runs.every(({ answering }, at) => answering !== runs[at - 1]?.answering)).toBe(true)
    }
})

test.each([
  [EVERY, ['24 hours a day, every day']],
  [EVERY.filter(hour => hour < 120 && hour % 24 >= 9 && hour % 24 < 17), ['Monday to Friday, 9am to 5pm']],
  [hours(20, 26), ['Monday, 8pm to 2am']],
  [[0, 2], ['Monday, midnight to 1am, 2am to 3am']]
])('week format: ranges of days and times, in words', (some, said) => {
  expect(formatWeek(some, opening)).toEqual(said)
})
