import { expect, test } from 'vitest'
import { digitGroups, spokenGroups } from '../../../machines/hand-over/spoken-number.ts'
import { writtenServices } from '../../support/fixture/written.ts'
import { content, packs } from '../../support/fixture-content.ts'

const words = content.screens.handOver

test.each([
  ['0161 629 9861', ['oh one six one', 'six two nine', 'nine eight six one']],
  ['116 123', ['one one six', 'one two three']],
  ['0800 555 111', ['oh eight hundred', 'five five five', 'one one one']],
  ['0300 123 7123', ['oh three hundred', 'one two three', 'seven one two three']],
  ['999', ['nine nine nine']],
  ['0808 80 10 800', ['oh eight oh eight', 'eight oh', 'one oh', 'eight oh oh']],
  ['07861 381289', ['oh seven eight six one', 'three eight one', 'two eight nine']],
  ['03300 564456', ['oh three three oh oh', 'five six four', 'four five six']],
  ['020 70910014', ['oh two oh', 'seven oh nine one', 'oh oh one four']],
  ['0161  629 10800', ['oh one six one', 'six two nine', 'one oh eight oh oh']],
  ['08001 0800', ['oh eight oh oh one', 'oh eight hundred']],
  ['07861381289', ['oh seven eight', 'six one three eight', 'one two eight nine']],
  ['0161 6299861', ['oh one six one', 'six two nine', 'nine eight six one']]
])('spoken number: %s is read in groups', (number, said) => {
  expect(spokenGroups(number, words)).toEqual(said)
})

test('spoken number: no digit of a number of the fixture is lost, and no group is longer than five', () => {
  const services = new Map(
    [...content.services, ...Object.values(packs).flatMap(({ localServices }) => localServices)].map(
      service => [service.id, service]
    )
  )
  const numbers = [...services.values()].flatMap(({ phone, outOfHoursPhone, text }) =>
    [phone, outOfHoursPhone, text].flatMap(line => line?.number ?? [])
  )
  const written = writtenServices().flatMap(service =>
    [service.phone, service.outOfHoursPhone, service.text].filter(line => line)
  )
  expect(numbers).toHaveLength(written.length)
  for (const number of numbers) {
    expect(digitGroups(number).join('')).toBe(number.replaceAll(' ', ''))
    expect(Math.max(...digitGroups(number).map(group => group.length))).toBeLessThanOrEqual(5)
  }
})
