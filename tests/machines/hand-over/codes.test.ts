import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { codesOf as codesAt } from '../../../machines/hand-over/codes.ts'
import { realCompiled } from '../../support/content.ts'
import { content, inLondon, packs } from '../../support/fixture-content.ts'
import { drawn, scanned } from '../../support/scan.ts'
import { line, service } from '../../support/services.ts'

const codesOf = (services: readonly Service[], time = '2026-11-25T12:00', sisters: readonly Service[] = []) =>
  codesAt(services, new Map(services.map(one => [one, sisters])), inLondon(time), content.calendar)
const daily = (opens: number, closes: number) => ({
  confirmed: true,
  weekly: {
    week: Array.from({ length: 7 }, () => [{ from: opens * 60, to: closes * 60, kind: 'open' as const }])
  }
})

const everyService = (): readonly Service[] => {
  const real = realCompiled()
  return [content, real.content]
    .flatMap(({ services }) => services)
    .concat([packs, real.packs].flatMap(all => Object.values(all).flatMap(pack => pack.localServices)))
}

const { hours } = line(undefined, { hours: false })
const serviceWith = (lines: Partial<Service>) => service('one', lines)

test('codes: one for each confirmed number to ring and its keys, however many services have it, and it holds the number alone', () => {
  const phone = { number: '0161 629 9861', press: '2', confirmed: true, hours }
  const outOfHoursPhone = { number: '116 123', confirmed: true, hours }
  const both = serviceWith({ phone, outOfHoursPhone })
  const [same, others] = [serviceWith({ phone: outOfHoursPhone }), serviceWith({ text: phone })]
  expect(codesOf([both, same, others])).toEqual([
    { services: [both], number: '0161 629 9861', press: '2', payload: 'tel:01616299861' },
    { services: [both, same], number: '116 123', payload: 'tel:116123' }
  ])
})

test('codes: the number more likely to be answered at that minute is first', () => {
  const both = serviceWith({
    phone: { number: '0161 629 9861', confirmed: true, hours: daily(9, 17) },
    outOfHoursPhone: { number: '116 123', confirmed: true, hours: daily(17, 24) }
  })
  const numbersAt = (time: string) => codesOf([both], time).map(({ number }) => number)
  expect(numbersAt('2026-11-25T12:00')).toEqual(['0161 629 9861', '116 123'])
  expect(numbersAt('2026-11-25T19:00')).toEqual(['116 123', '0161 629 9861'])
})

test('codes: a number that nobody confirmed has none, nor has a number to text', () => {
  expect(
    codesOf([
      serviceWith({ phone: { number: '0113 243 0036', confirmed: false, hours } }),
      serviceWith({ text: { number: '85258', confirmed: true, hours } })
    ])
  ).toEqual([])
})

test('codes: a number has none if nobody confirmed it for another nation of its row', () => {
  const ours = serviceWith({ phone: { number: '111', confirmed: true, hours } })
  const theirs = serviceWith({ phone: { number: '111', confirmed: false, hours } })
  expect(codesOf([ours], undefined, [theirs])).toEqual([])
})

test('codes: of every service hold digits alone, so that no scanner finds words to search for', {
  tags: ['slow']
}, () => {
  const payloads = codesOf(everyService()).map(({ payload }) => payload)
  expect(payloads.filter(payload => !/^tel:\d{3,11}$/.test(payload))).toEqual([])
  expect(payloads.length).toBeGreaterThan(3)
})

test('codes: another library reads each of them, and none is denser than version 2', {
  tags: ['slow']
}, () => {
  for (const { payload } of codesOf(everyService())) {
    const picture = drawn(payload)
    expect([scanned(picture), picture.version <= 2]).toEqual([payload, true])
  }
})
