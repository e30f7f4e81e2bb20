// @module-tag slow
import { expect, test } from 'vitest'
import { timesFile } from '../../../../tools/content/schema/settings.ts'
import { checkTexts, compiledOf, fixtureTexts, textOf, withFile } from '../../../support/content.ts'

const BOUNDS = [
  ['idleMinutes', 2, 15],
  ['warningSeconds', 20, 90],
  ['hiddenMinutes', 2, 5],
  ['callMinutes', 5, 20],
  ['contentLasts', 14, 365]
] as const

const withTime = (field: string, value: string) =>
  withFile(
    'times.yaml',
    textOf(fixtureTexts, 'times.yaml').replace(new RegExp(`${field}: .*`), `${field}: ${value}`),
    fixtureTexts
  )

test.each(BOUNDS)('times: %s may be from %i to %i', (field, least, most) => {
  for (const value of [least, most]) expect(checkTexts(withTime(field, String(value))).errors).toEqual([])
  const problems = [least - 1, most + 1, 7.5, '"5"', 'soon'].map(value => {
    const { errors } = checkTexts(withTime(field, String(value)))
    expect(errors.map(({ file, column }) => [file, column])).toEqual([['times.yaml', field.length + 3]])
    return errors[0]?.message
  })
  expect(problems).toEqual([
    `"${field}" must be at least ${least}.`,
    `"${field}" must be at most ${most}.`,
    ...Array(3).fill(`"${field}" must be a whole number above 0.`)
  ])
})

test('times: every time has bounds', () => {
  expect(BOUNDS.map(([field]) => field)).toEqual(Object.keys(timesFile.shape))
})

test('times: are compiled into the content', () => {
  expect(compiledOf(withTime('idleMinutes', '9')).content.times).toEqual({
    idleMinutes: 9,
    warningSeconds: 60,
    hiddenMinutes: 2,
    callMinutes: 10,
    contentLasts: 365
  })
})
