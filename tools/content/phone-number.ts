import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { digitsOf } from '../../machines/text/format.ts'

/** Short UK numbers in use nationally. 85258, for texts alone, is free on most networks. */
const SHORT_NUMBERS = new Set(['999', '101', '111', '116123', '116000', '85258'])

/** Whether a number is one of the short national ones, such as 999. */
export const isShortNumber = (digits: string): boolean => SHORT_NUMBERS.has(digits)

/** Lines that nobody may ring to check a fact: somebody in danger may be waiting. */
const NOT_TO_BE_RUNG = new Set(['999'])

/** Whether a number may be rung to check it. */
export const mayBeRung = (number: string): boolean => !NOT_TO_BE_RUNG.has(digitsOf(number))

/** Kinds of numbers that cost more than an ordinary call, or that inclusive minutes do not cover. */
const COSTLY: readonly (NumberType | undefined)[] = [
  'PREMIUM_RATE',
  'SHARED_COST',
  'PERSONAL_NUMBER',
  'PAGER',
  'VOIP'
]

/** Source of the numbering plan, and of the kinds of numbers: libphonenumber-js. */
const judged = (number: string) => {
  const parsed = parsePhoneNumberFromString(number, 'GB')
  return { isValid: parsed?.isValid() === true, type: parsed?.getType() }
}

/** A cache, as each check of edited content has the same numbers. */
const inPlanByNumber = new Map<string, ReturnType<typeof judged>>()

const inPlan = (number: string) => {
  const found = inPlanByNumber.get(number) ?? judged(number)
  inPlanByNumber.set(number, found)
  return found
}

/** Business numbers that cost more than a usual call. Those that begin with 03 do not (Ofcom, UK Calling). */
const isCostlyBusinessNumber = (number: string): boolean => digitsOf(number).startsWith('055')

/** Whether a call costs more than one to an 01 or 02 number, as 09, 087, 084 and 070 numbers do. */
export const isCostly = (number: string): boolean =>
  isCostlyBusinessNumber(number) || COSTLY.includes(inPlan(number).type)

/**
 * Whether a number can be rung in the UK as it is written.
 * @param number digits and spaces, as shown on the screen.
 */
export const isUkNumber = (number: string): boolean =>
  /^[0-9 ]+$/.test(number) &&
  (isShortNumber(digitsOf(number)) || (/^0 ?[1-9]/.test(number) && inPlan(number).isValid))
