// @module-tag slow
import { describe, expect, test } from 'vitest'
import { checkTexts, fixtureTexts, textOf } from '../../../support/content.ts'
import { applyTo, DO_NOT_USE, fillSheet, RIGHT, rowAt, TODAY } from './fill-sheet.ts'

const NUM = 'services/num.yaml phone'
const NEW = '0161 496 0000'
const wrong = (rightNumber: string) => ({ ...RIGHT, numberRight: 'no', rightNumber, hoursRight: '' })
const without = (rightNumber: string, others = {}) =>
  applyTo(fixtureTexts, fillSheet({ [NUM]: wrong(rightNumber), ...others }))
const ROW = `Row ${rowAt(NUM)} (National Ugly Mugs (NUM)): its number came first for somebody who has no other, so nothing is built until one is confirmed.`
const CONFIRM = 'once it is right, set "confirmed: true" and "checked" in services/num.yaml.'

describe("wrong number that was somebody's only contact", () => {
  test('is accepted, its row is named, and the build fails until the right one is confirmed', () => {
    const { texts, refused, remarks, errors } = without(NEW)
    expect(refused).toEqual([])
    expect(remarks[0]).toBe(`${ROW} Ring ${NEW}; ${CONFIRM}`)
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^No service that can come first is best for "everyone"/)
    ])
    const now = new Map([...fixtureTexts, ...texts])
    expect(textOf(now, 'services/num.yaml')).toContain(`number: "${NEW}"\n  confirmed: false`)
    expect(textOf(now, DO_NOT_USE)).not.toBe(textOf(fixtureTexts, DO_NOT_USE))
    const confirmed = textOf(now, 'services/num.yaml').replace('confirmed: false', 'confirmed: true')
    expect(checkTexts(new Map([...now, ['services/num.yaml', confirmed]]), TODAY).errors).toEqual([])
  })

  test('is accepted if no right number is known', () => {
    const { refused, remarks, errors } = without('')
    expect(refused).toEqual([])
    expect(remarks[0]).toBe(
      `${ROW} Find its right number and write it in services/num.yaml, below "phone". Ring it; ${CONFIRM}`
    )
    expect(errors.length).toBeGreaterThan(1)
  })

  test('no other row is named', () => {
    const { remarks } = without(NEW, { 'services/tara.yaml phone': wrong('0161 496 0001') })
    expect(remarks.filter(remark => remark.includes('came first'))).toHaveLength(1)
  })

  test('is refused if its replacement is on the do-not-use list', () => {
    const { texts, refused } = without('0800 776600')
    expect(texts.size).toBe(0)
    expect(refused.join()).toContain('is on the do-not-use list')
  })
})
